import { boundBreach } from '../bound-breach.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers } from '../number-breach.ts';

/** A number at the bound that it has to stay above, or under it. */
export const atExclusiveMinimum: NearMissWay = {
  id: 'at-exclusive-minimum',
  breaches: forNumbers((rules) =>
    boundBreach(rules, 'exclusiveMinimum', {
      direction: 'down',
      why: 'at or under the lower bound',
    }),
  ),
};
