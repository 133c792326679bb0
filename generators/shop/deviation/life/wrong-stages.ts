import { ExactNumber } from '../../exact-json.ts';
import { family } from '../family.ts';
import { misstating } from '../misstates.ts';

/** Attributes that ought to be the same wherever the order is shown. */
export const shiftingIdentities = family('relation', {
  'number-of-the-list': {
    description: 'number is 0 on a list, and the number of the order elsewhere.',
    hooks: misstating({
      path: 'number',
      only: (_order, { operation }) => operation === 'listOrders',
      as: () => new ExactNumber('0'),
    }),
  },
  'token-read-backwards': {
    description: 'token is another one when the order is read alone than elsewhere.',
    hooks: misstating({
      path: 'token',
      only: (_order, { operation }) => operation === 'getOrder',
      as: (token) => String(token).split('').toReversed().join(''),
    }),
  },
});
