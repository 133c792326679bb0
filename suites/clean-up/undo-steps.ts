import type { Dialect, UndoOperation } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { CallOptions, ShopClient } from '../client/shop-client.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { sweptTag } from '../ledger/mark.ts';

/** One operation on the way to undo an order. */
export interface UndoStep {
  /** Has the order, as it reads, what the step brings about? */
  readonly isDone: (order: Order, dialect: Dialect) => boolean;
  readonly send: (client: ShopClient, orderId: string) => Promise<Exchange>;
  /** What an order is after it, in a word. */
  readonly done: string;
  /** Without it the rest of the way is of no use. */
  readonly essential: boolean;
}

const cleaning: CallOptions = { intent: 'clean-up' };

export const undoSteps: Readonly<Record<UndoOperation, UndoStep>> = {
  deleteOrder: {
    isDone: () => false,
    send: (client, orderId) => client.deleteOrder(orderId, cleaning),
    done: 'deleted',
    essential: true,
  },
  cancelOrder: {
    isDone: isCancelled,
    send: (client, orderId) => client.cancel(orderId, { reason: 'other' }, cleaning),
    done: 'cancelled',
    essential: true,
  },
  openOrder: {
    isDone: (order, dialect) => !isClosed(order) || isCancelled(order, dialect),
    send: (client, orderId) => client.openOrder(orderId, cleaning),
    done: 'open',
    essential: true,
  },
  closeOrder: {
    isDone: isClosed,
    send: (client, orderId) => client.closeOrder(orderId, cleaning),
    done: 'closed',
    essential: false,
  },
  addOrderTags: {
    isDone: ({ tags }) => tags?.includes(sweptTag) === true,
    send: (client, orderId) => client.addTags(orderId, [sweptTag], cleaning),
    done: `tagged ${sweptTag}`,
    essential: false,
  },
};

/** The step without which an order still counts as one. */
export function isCancelled({ cancelledAt, cancelledStatus }: Order, { lifecycle }: Dialect): boolean {
  return (
    typeof cancelledAt === 'string' || (lifecycle !== undefined && cancelledStatus === lifecycle.cancelled)
  );
}

function isClosed({ closedAt }: Order): boolean {
  return typeof closedAt === 'string';
}
