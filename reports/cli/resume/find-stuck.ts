import { dialectOf } from '../../../spec/dialects.ts';
import { judgedExchanges, type Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { Earlier } from '../../../suites/resume/earlier.ts';
import { leftIn } from '../../../suites/resume/what-is-left.ts';
import { costOf } from '../../../suites/shards/costs.ts';

/** A scenario that a sitting had to itself, and that its budget was too small for: told from its start each time, it never ends. */
export interface Stuck {
  readonly scenario: string;
  readonly bound: 'requests' | 'seconds';
  /** What the sitting sent in all. */
  readonly sent: number;
  /** About what a sitting needs for it, in requests or seconds. */
  readonly needs: number;
  /** What to give a sitting, to be on the safe side. */
  readonly enough: number;
}

/** What the run's long scenarios said before the sitting of how far they were. */
export type ReachedBefore = Pick<Earlier, 'reached'> | undefined;

/** Finds out whether the last sitting of a run got anywhere. @param seconds that it might take; null without such a bound */
export function findStuck(
  evidence: Evidence,
  { before, seconds }: { readonly before: ReachedBefore; readonly seconds: number | null },
): Stuck | undefined {
  const [scenario = ''] = leftIn(evidence);
  const end = evidence.scenarios.find(({ name }) => name === scenario);
  if (end?.cut !== 'budget' || hasMoved(evidence, scenario, before)) return undefined;
  const sitting = exchangesOfLast(evidence);
  if (sitting.some((exchange) => exchange.scenario !== scenario && exchange.scenario !== connecting))
    return undefined;
  const own = sitting.filter((exchange) => exchange.scenario === scenario).length;
  const { profile, platform } = evidence.run;
  const usual = costOf(scenario, profile);
  // What it takes with other shops, or a guess where it has taken that already.
  const due = (own < usual ? usual : own * 2) + 1;
  const sent = sitting.length;
  // A scenario cut by the time has not spent its requests.
  if (end.reason?.includes('requests') === true)
    return { scenario, bound: 'requests', sent, needs: due, enough: roundUp(due * 1.5) };
  const { leakPerSecond } = dialectOf(platform).rate;
  const pace = Math.max(1 / leakPerSecond, (seconds ?? 0) / Math.max(1, sent));
  const needs = Math.ceil(due * pace);
  return {
    scenario,
    bound: 'seconds',
    sent,
    needs,
    enough: roundUp(Math.max(needs * 1.5, (seconds ?? 0) * 2)),
  };
}

/** Each sitting begins with it. */
const connecting = 'connect';

function hasMoved({ progress = [] }: Evidence, scenario: string, before: ReachedBefore): boolean {
  const last = progress.findLast((record) => record.scenario === scenario);
  return last !== undefined && last.reached !== before?.reached[scenario];
}

function exchangesOfLast({ resumptions = [], exchanges }: Evidence): Evidence['exchanges'] {
  return judgedExchanges({ exchanges: exchanges.slice(resumptions.at(-1)?.exchanges ?? 0) });
}

function roundUp(count: number): number {
  return Math.ceil(count / 10) * 10;
}
