import type { JsonObject } from '../../../exact-json.ts';
import type { StoredOrder } from '../../stored-order.ts';
import { ordersIn } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Answers that show an order as it was before. */
export const staleAnswers: readonly HaravanFault[] = [
  answersAsBefore('confirm-answer-stale', {
    breaks: 'HRV-ORD-LIFE-09',
    operation: 'confirmOrder',
    description: 'The answer to a confirmation shows the order unconfirmed.',
  }),
  answersAsBefore('cancel-answer-stale', {
    breaks: 'HRV-ORD-LIFE-10',
    operation: 'cancelOrder',
    description: 'The answer to a cancellation shows the order as it was.',
  }),
  firstReadStale('read-after-update-stale', {
    breaks: 'HRV-ORD-UPDATE-01',
    operation: 'updateOrder',
    description: 'The first reading after an update shows the order as it was before.',
  }),
  firstReadStale('read-after-cancel-stale', {
    breaks: 'HRV-ORD-LIFE-08',
    operation: 'cancelOrder',
    description: 'The first reading after a cancellation shows the order as it was before.',
  }),
  {
    id: 'list-shows-no-tags',
    breaks: ['HRV-ORD-LIFE-25'],
    kind: 'relation',
    profile: 'core',
    description: 'Orders on a list lack their tags.',
    hooks: {
      answer({ answer: { json }, operation }) {
        for (const order of operation === 'listOrders' ? ordersIn(json) : [])
          if (order['tags'] !== undefined) order['tags'] = null;
      },
    },
  },
];

interface Staleness {
  readonly breaks: string;
  readonly operation: string;
  readonly description: string;
}

function answersAsBefore(id: string, { breaks, operation, description }: Staleness): HaravanFault {
  return {
    id,
    breaks: [breaks],
    kind: 'relation',
    profile: 'core',
    description,
    hooks: {
      answer(context) {
        const { answer, before, represent } = context;
        if (context.operation === operation && answer.status === 200 && before !== undefined)
          answer.json = { order: represent(before) };
      },
    },
  };
}

function firstReadStale(id: string, { breaks, operation, description }: Staleness): HaravanFault {
  const asBefore = new WeakMap<StoredOrder, JsonObject>();
  return {
    id,
    breaks: [breaks],
    kind: 'relation',
    profile: 'core',
    description,
    hooks: {
      answer({ operation: asked, answer, order, before, represent }) {
        if (order === undefined) return;
        if (asked === operation && before !== undefined) asBefore.set(order, represent(before));
        const stale = asked === 'getOrder' ? asBefore.get(order) : undefined;
        if (stale === undefined) return;
        answer.json = { order: stale };
        asBefore.delete(order);
      },
    },
  };
}
