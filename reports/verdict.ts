import type { Level } from '../spec/requirements/requirement.ts';
import type { ScenarioRecord } from '../suites/evidence/record.ts';
import type { Outcome } from '../suites/outcome.ts';
import { standingOf, type Standing } from './standing.ts';

/** What is said of a whole run. There are no scores. */
export const verdicts = [
  'conformant',
  'conformant-with-waivers',
  'not-conformant',
  'not-determined',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What a verdict is made from. */
export interface VerdictGrounds {
  readonly requirements: readonly { readonly level: Level; readonly outcome: Outcome }[];
  readonly scenarios: readonly Pick<ScenarioRecord, 'end'>[];
}

/**
 * A proven deviation outweighs everything. Without one, a run is only conformant when something was judged, every MUST and EITHER
 * that applies was determined, nothing of ours broke and every scenario came to its end.
 */
export function judgeVerdict({ requirements, scenarios }: VerdictGrounds): Verdict {
  const standings = requirements.map(({ level, outcome }) => standingOf(level, outcome));
  if (standings.includes('fail')) return 'not-conformant';
  const undetermined = requirements.some(
    ({ level, outcome }) => outcome === 'inconclusive' && (level === 'MUST' || level === 'EITHER'),
  );
  const cutShort = scenarios.some(({ end }) => end === 'stopped' || end === 'broken');
  if (!standings.some(isJudged) || undetermined || cutShort || standings.includes('error'))
    return 'not-determined';
  return 'conformant';
}

function isJudged(standing: Standing): boolean {
  return standing === 'pass' || standing === 'warning';
}
