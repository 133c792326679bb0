import type { BenignVariant } from '../../benign-variant.ts';
import type { ListReading } from '../../operations/list-orders.ts';
import type { LifeReading } from '../../operations/operation.ts';
import type { UpdateReading } from '../../operations/read-changes.ts';

/** Places of a reading on which docs say nothing. */
export type Unsaid = Pick<
  ListReading & LifeReading & UpdateReading,
  'illegalTransition' | 'limitAboveLargest' | 'linesInUpdate' | 'longTag' | 'defaultStatus'
>;

/** What docs leave to any shop. */
export const otherChoices: readonly BenignVariant<unknown, Unsaid, never>[] = [
  {
    id: 'refuses-what-is-unsaid',
    description: 'Whatever the docs leave open is refused.',
    readings: {
      illegalTransition: 'refuse',
      limitAboveLargest: 'refuse',
      linesInUpdate: 'refuse',
      longTag: 'refuse',
    },
  },
  {
    id: 'accepts-what-is-unsaid',
    description: 'Whatever the docs leave open is accepted without change.',
    readings: {
      illegalTransition: 'accept-unchanged',
      limitAboveLargest: 'cut',
      linesInUpdate: 'ignore',
      longTag: 'cut',
    },
  },
  {
    id: 'lists-all-by-default',
    description: 'Lists and counts without a status are of all orders.',
    readings: { defaultStatus: 'any' },
  },
  {
    id: 'ids-beyond-floats',
    description: 'Ids are larger than binary floats can tell apart.',
    idsAbove: 90_071_992_547_409_931n,
  },
];
