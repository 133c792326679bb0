import type { Fault } from '../../fault.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { askedIn } from '../asked.ts';
import { family } from '../family.ts';
import { spoiling, spoils } from '../spoils.ts';
import { writable, type Writable } from '../writable.ts';

export interface Touch<Order> {
  readonly requirement: string;
  readonly operation: string;
  readonly id: string;
  readonly description: string;
  readonly touch: (order: Writable<Order>) => void;
}

/** Changes that change more of their order than they are for. */
export function touches<Order>(rows: readonly Touch<Order>[]): readonly Fault<Order, unknown, never>[] {
  return rows.map(({ requirement, operation, id, description, touch }) =>
    spoils({ id, breaks: [requirement], operation, description, spoil: touch }),
  );
}

/** Changes that change what others have made of an order, or other orders. */
export const strayTouches = family('relation', {
  'update-drops-note-attributes': {
    description: 'An update that does not name note_attributes empties them.',
    hooks: spoiling<KeptOrder, unknown>('updateOrder', (order, { request: { body } }) => {
      if (askedIn(body)?.['note_attributes'] === undefined) order.noteAttributes = [];
    }),
  },
  'cancel-cancels-neighbour': {
    description: 'A cancel cancels the order made before, too.',
    hooks: spoiling<KeptOrder, unknown>('cancelOrder', (order, { orders }) => {
      const neighbour = orders[orders.findIndex(({ id }) => id === order.id) - 1];
      if (neighbour === undefined) return;
      writable(neighbour).cancelledAt ??= order.cancelledAt;
      writable(neighbour).cancelReason ??= order.cancelReason;
    }),
  },
});
