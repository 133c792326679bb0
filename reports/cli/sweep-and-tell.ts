import type { FoundLeftover } from '../../suites/clean-up/find-leftovers.ts';
import { sweep, type Swept } from '../../suites/clean-up/sweep.ts';
import { NetworkError } from '../../suites/client/network-error.ts';
import type { LedgerOnDisk } from '../../suites/ledger/ledger-folder.ts';
import { LookoutError } from '../../suites/ledger/list-created.ts';
import type { Language } from '../lang/language.ts';
import { translateText } from '../lang/translate-report.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn, type CommandWords } from './command-words.ts';
import type { ExitReason } from './exit-codes.ts';
import { requireLeave, type WriteOptions } from './options/read-writes.ts';
import type { RemoteTarget, ResolvedRunOptions } from './options/run-options.ts';
import { readLedgers } from './read-ledgers.ts';
import { UnavailableError } from './unavailable-error.ts';
import { UsageError } from './usage-error.ts';

export interface SweepGiven extends WriteOptions, Pick<ResolvedRunOptions, 'platform' | 'target'> {
  readonly olderThanMs: number | undefined;
  readonly sinceMs: number;
  readonly dryRun: boolean;
  readonly language: Language;
}

/** Finds what earlier runs left in a shop, undoes it, and says what came of it. @throws UsageError, UnavailableError */
export async function sweepAndTell(
  given: SweepGiven,
  { out, err }: Pick<Surroundings, 'out' | 'err'>,
): Promise<ExitReason> {
  const target = requireShop(given);
  const ledgers = readLedgers(given.ledgerDir);
  const ours = ledgers.filter(({ run }) => run.target === target.url && run.platform === given.platform);
  const swept = await askedOf(target, () =>
    sweep({
      ...given,
      ...timesOf(given),
      target: target.url,
      credentials: target.credentials,
      ledgers: ours,
    }),
  );
  out.write(tell(swept, given));
  const others = ledgers.filter((each) => !ours.includes(each) && !each.ledger.isSettled);
  err.write(tellOthers(others, commandWordsIn(given.language).sweep));
  return swept.undoings.some(({ how }) => how === undefined) ? 'leftBehind' : 'conformant';
}

/** A shop that goes on after a run, and that may be written to. */
function requireShop({ target, dryRun, allowWrites, hosts }: SweepGiven): RemoteTarget {
  if (target.kind === 'mock')
    throw new UsageError(
      'an embedded shop is gone with its run, and so is what was left in it',
      'Give the shop to look at with --target.',
    );
  if (dryRun) return target;
  if (!allowWrites)
    throw new UsageError(
      'sweep changes orders, and nobody has allowed it to',
      'Give --allow-writes, or --dry-run to see what would be undone.',
    );
  requireLeave({
    target,
    allowWrites,
    hosts,
    what: 'sweep changes orders',
    harmless: '--dry-run only looks.',
  });
  return target;
}

function timesOf({ sinceMs }: SweepGiven): { readonly now: Date; readonly since: Date } {
  const now = new Date();
  return { now, since: new Date(now.getTime() - sinceMs) };
}

async function askedOf(target: RemoteTarget, act: () => Promise<Swept>): Promise<Swept> {
  try {
    return await act();
  } catch (cause) {
    if (!(cause instanceof NetworkError || cause instanceof LookoutError)) throw cause;
    throw new UnavailableError(`what was left at ${target.url} cannot be looked for: ${cause.message}`, {
      cause,
    });
  }
}

function tell({ leftovers, leftAlone, undoings }: Swept, { dryRun, language }: SweepGiven): string {
  const words = commandWordsIn(language).sweep;
  const ends = new Map(
    undoings.map(({ orderId, how, why }) => [
      orderId,
      how === undefined ? words.leftBehind(translateText(why, language)) : translateText(how, language),
    ]),
  );
  const undone = undoings.filter(({ how }) => how !== undefined).length;
  const runs = new Set(leftovers.map(({ runId }) => runId)).size;
  return [
    leftovers.length === 0 ? words.nothing : words.found(leftovers.length, runs),
    ...leftovers.map((each) => `  ${nameOf(each, words)}  ${ends.get(each.orderId) ?? words.wouldBeUndone}`),
    ...[...leftAlone].flatMap(([why, orders]) => [
      words.leftAlone(orders.length, translateText(why, language)),
      ...orders.map((each) => `  ${nameOf(each, words)}`),
    ]),
    ...(leftovers.length === 0 || dryRun ? [] : [words.sum(undone, leftovers.length - undone)]),
    '',
  ].join('\n');
}

function nameOf({ orderId, runId }: FoundLeftover, words: CommandWords['sweep']): string {
  return words.order(orderId, runId);
}

function tellOthers(others: readonly LedgerOnDisk[], words: CommandWords['sweep']): string {
  const targets = new Set(others.map(({ run }) => `${run.platform} ${run.target}`));
  return [...targets].map((target) => `${words.otherLedgers(target)}\n`).join('');
}
