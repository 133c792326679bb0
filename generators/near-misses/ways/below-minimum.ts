import { boundBreach } from '../bound-breach.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers } from '../number-breach.ts';

/** A number under the minimum, by one or by the smallest step. */
export const belowMinimum: NearMissWay = {
  id: 'below-minimum',
  breaches: forNumbers((rules) =>
    boundBreach(rules, 'minimum', { direction: 'down', why: 'under the minimum' }),
  ),
};
