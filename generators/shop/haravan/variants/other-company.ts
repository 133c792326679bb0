import { writable } from '../../deviation/writable.ts';
import type { HaravanVariant } from './haravan-variant.ts';

/** What goes on in a shop that others use, too. */
export const otherCompany: readonly HaravanVariant[] = [
  {
    id: 'others-order-with-every-creation',
    description: 'Whenever an order is created, somebody else creates one right after it.',
    hooks: {
      store({ operation, makeOthersOrder }) {
        if (operation === 'createOrder') makeOthersOrder();
      },
    },
  },
  {
    id: 'others-order-with-every-reading',
    description: 'Whenever an order is read, somebody else creates one.',
    hooks: {
      answer({ operation, makeOthersOrder }) {
        if (operation === 'getOrder') makeOthersOrder();
      },
    },
  },
  {
    id: 'updated-at-moves-on',
    description: 'The shop touches orders in the background: updated_at moves on between two readings.',
    hooks: {
      answer({ operation, order }) {
        if (operation === 'getOrder' && order !== undefined) writable(order).updatedAt += 1;
      },
    },
  },
];
