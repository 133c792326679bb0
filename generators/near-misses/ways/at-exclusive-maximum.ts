import { boundBreach } from '../bound-breach.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers } from '../number-breach.ts';

/** A number at the bound that it has to stay below, or over it. */
export const atExclusiveMaximum: NearMissWay = {
  id: 'at-exclusive-maximum',
  breaches: forNumbers((rules) =>
    boundBreach(rules, 'exclusiveMaximum', {
      direction: 'up',
      why: 'at or over the upper bound',
    }),
  ),
};
