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
  readonly requirements: readonly {
    readonly level: Level;
    readonly outcome: Outcome;
    /** Default what level and outcome come to; a waiver makes it another. */
    readonly standing?: Standing;
  }[];
  readonly scenarios: readonly Pick<ScenarioRecord, 'end'>[];
}

/**
 * A proven deviation that nobody has accepted outweighs everything. Without one, a run is only conformant when something was judged,
 * every MUST and EITHER that applies was determined, nothing of ours broke and every scenario came to its end.
 */
export function judgeVerdict({ requirements, scenarios }: VerdictGrounds): Verdict {
  const judged = requirements.map(({ level, outcome, standing = standingOf(level, outcome) }) => ({
    level,
    standing,
  }));
  const has = (wanted: Standing): boolean => judged.some(({ standing }) => standing === wanted);
  if (has('fail')) return 'not-conformant';
  const undetermined = judged.some(
    ({ level, standing }) => standing === 'inconclusive' && (level === 'MUST' || level === 'EITHER'),
  );
  const cutShort = scenarios.some(({ end }) => end === 'stopped' || end === 'broken');
  if (!judged.some(isJudged) || undetermined || cutShort || has('error')) return 'not-determined';
  return has('waived') ? 'conformant-with-waivers' : 'conformant';
}

function isJudged({ standing }: { readonly standing: Standing }): boolean {
  return standing === 'pass' || standing === 'warning' || standing === 'waived';
}
