import type { BodyFields } from '../../body-fields.ts';
import type { KeptFulfillment } from '../../orders/kept-order.ts';
import type { Making } from '../../requests/making.ts';
import { asksForFulfillment } from '../../requests/read-statuses.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredLine } from '../stored-order.ts';

export interface FulfillmentPlan extends Making<ShopState, Reading> {
  readonly lines: readonly StoredLine[];
}

/** The one fulfillment, for every line, of an order that is created as fulfilled; otherwise none. */
export function readFulfillments(order: BodyFields, plan: FulfillmentPlan): KeptFulfillment[] {
  if (!asksForFulfillment(order) && !fulfillsUnasked(order, plan.reading)) return [];
  return [
    {
      id: plan.state.ids.fulfillment(),
      createdAt: plan.now,
      updatedAt: plan.now,
      tracking: null,
      lines: plan.lines.map(({ id, quantity }) => ({ lineId: id, quantity })),
    },
  ];
}

/** As the first two examples, which have an e-mail address and no customer. */
function fulfillsUnasked(order: BodyFields, { unaskedFulfillment }: Reading): boolean {
  if (unaskedFulfillment === 'never' || order.has('customer')) return false;
  return (order.text('email') ?? '') !== '';
}
