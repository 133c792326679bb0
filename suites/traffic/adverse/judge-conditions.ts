import type { Contract } from '../../../spec/contract.ts';
import type { Talk } from '../traffic.ts';
import type { Survival } from './condition.ts';
import { conditionsOf } from './conditions.ts';

/** What became of one condition in one session. */
export interface ConditionOutcome {
  readonly condition: string;
  readonly description: string;
  /** How often the app met it. */
  readonly met: number;
  readonly survival: Survival;
  /** What shows it, in a sentence. */
  readonly why: string;
  /** The exchanges that show it. */
  readonly exchanges: readonly string[];
}

/** Says of each condition of a platform whether the app met it, and what could be seen of its surviving it. Worst wins. */
export function judgeConditions(talks: readonly Talk[], contract: Contract): readonly ConditionOutcome[] {
  return conditionsOf(contract).map(({ name, description, judge }) => {
    const met = talks.filter(({ record }) => record.adverse === name);
    const seen = met.map((talk) => ({ talk, ...judge(talk, talks) }));
    const worst = (['not-survived', 'survived', 'could-not-tell'] as const)
      .map((survival) => seen.find((each) => each.survival === survival))
      .find((each) => each !== undefined);
    return {
      condition: name,
      description,
      met: met.length,
      survival: worst?.survival ?? 'not-met',
      why: worst?.why ?? 'no request of the app came to it',
      exchanges: (worst === undefined ? met : [worst.talk]).map(({ record }) => record.id),
    };
  });
}
