import { boundBreach } from '../bound-breach.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers } from '../number-breach.ts';

/** A number over the maximum, by one or by the smallest step. */
export const aboveMaximum: NearMissWay = {
  id: 'above-maximum',
  breaches: forNumbers((rules) =>
    boundBreach(rules, 'maximum', { direction: 'up', why: 'over the maximum' }),
  ),
};
