import type { BenignVariant } from '../../benign-variant.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { writable } from '../writable.ts';

type Company = BenignVariant<KeptOrder, unknown, never>;

/** What goes on in a shop that others use, too. */
export const otherCompany: readonly Company[] = [
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
];

/** @param later the time of a change in the background, by that of the last one; in milliseconds since 1970 */
export function changesMoveOn(id: string, later: (updatedAt: number) => number): Company {
  return {
    id,
    description:
      'The shop touches orders in the background: the time of the last change moves on between two readings.',
    hooks: {
      answer({ operation, order }) {
        if (operation === 'getOrder' && order !== undefined)
          writable(order).updatedAt = later(order.updatedAt);
      },
    },
  };
}
