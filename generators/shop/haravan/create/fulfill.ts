import type { BodyFields } from '../../body-fields.ts';
import type { Making } from '../../requests/making.ts';
import { asksForFulfillment } from '../../requests/read-statuses.ts';
import { defaultLocationId } from '../catalogue.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredFulfillment, StoredLine } from '../stored-order.ts';

export interface FulfillmentPlan extends Making<ShopState, Reading> {
  readonly lines: readonly StoredLine[];
}

/** The one fulfillment, delivered and for every line, of an order that is created as fulfilled; otherwise none. */
export function readFulfillments(order: BodyFields, plan: FulfillmentPlan): StoredFulfillment[] {
  const given = order.list('fulfillments') ?? [];
  if (!asksForFulfillment(order) && given.length === 0 && !fulfillsByGateway(order, plan.reading)) return [];
  return [
    {
      id: plan.state.ids.fulfillment(),
      createdAt: plan.now,
      updatedAt: plan.now,
      locationId: given[0]?.id('location_id') ?? order.id('location_id') ?? defaultLocationId,
      carrier: 'delivered',
      cancelledAt: null,
      tracking: null,
      lines: plan.lines.map(({ id, quantity }) => ({ lineId: id, quantity })),
    },
  ];
}

function fulfillsByGateway(order: BodyFields, reading: Reading): boolean {
  return reading.gatewayFulfills && order.flag('is_cod_gateway') !== null;
}
