import type { RunEntry } from '../ledger/entry.ts';
import { isRunning } from '../ledger/ledger-folder.ts';
import { startOf } from '../ledger/mark.ts';

/** Runs that are younger may still be going on somewhere else. */
const usualAgeMs = 24 * 3_600_000;

export interface AgeRule {
  readonly now: Date;
  /** Only runs that began longer ago; undefined: those that ended on this machine, and of others those of more than a day. */
  readonly olderThanMs: number | undefined;
}

/** Why the orders of a run are to be left alone; undefined where they are not. @param entry of its ledger, where that is here */
export function whyLeftAlone(
  runId: string,
  entry: RunEntry | undefined,
  { now, olderThanMs }: AgeRule,
): string | undefined {
  const startedAt = entry === undefined ? startOf(runId) : new Date(entry.startedAt);
  const ageMs = now.getTime() - startedAt.getTime();
  if (olderThanMs !== undefined) return ageMs >= olderThanMs ? undefined : 'it is younger than asked for';
  const running = entry === undefined ? undefined : isRunning(entry);
  if (running === true) return 'it is still going on';
  if (running === false || ageMs >= usualAgeMs) return undefined;
  return 'it began less than 24 h ago, and may still be going on elsewhere: --older-than 0s takes it too';
}
