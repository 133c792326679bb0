import type { Order } from '../../../spec/order/order.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

interface Reference {
  readonly id: string | null | undefined;
  readonly pointer: string;
}

export const lineReferences: Check<'sighting'> = {
  name: 'line-references',
  statement: 'Lines named in refunds and fulfillments are lines of the order.',
  judges: 'sighting',
  judge({ order }, given) {
    const inside = argument(given, 'in') as 'refunds' | 'fulfillments';
    if (!order.lineItems) return undefined;
    const known = new Set(order.lineItems.map(({ id }) => id));
    return referencesIn(order, inside)
      .filter(({ id }) => typeof id === 'string')
      .map(({ id, pointer }) =>
        known.has(id)
          ? holds
          : breaks({
              message: `An entry of ${inside} names line ${String(id)}, which is none of the order's lines.`,
              pointer,
              expected: `one of ${[...known].join(', ')}`,
              received: String(id),
            }),
      );
  },
};

function referencesIn(order: Order, inside: 'refunds' | 'fulfillments'): readonly Reference[] {
  if (inside === 'refunds') {
    return (order.refunds ?? []).flatMap(({ refundLineItems }) =>
      (refundLineItems ?? []).map((line) => ({ id: line.lineItemId, pointer: line.at('lineItemId') })),
    );
  }
  return (order.fulfillments ?? []).flatMap(({ lineItems }) =>
    (lineItems ?? []).map((line) => ({ id: line.id, pointer: line.at('id') })),
  );
}
