import { exactId, type JsonObject } from '../../exact-json.ts';
import type { KeptFulfillment } from '../../orders/kept-order.ts';
import { representLineItem, type LinePlace } from './line-item.ts';
import { time } from './times.ts';

export function representFulfillment(fulfillment: KeptFulfillment, place: LinePlace): JsonObject {
  const { order, representation } = place;
  const isLive = representation.generation === 'live';
  return {
    id: exactId(fulfillment.id),
    order_id: exactId(order.id),
    status: 'success',
    created_on: time(fulfillment.createdAt),
    ...(isLive ? {} : { service: 'manual' }),
    modified_on: time(fulfillment.updatedAt),
    ...tracking(fulfillment),
    receipt: isLive ? null : {},
    line_items: fulfillment.lines.flatMap(({ lineId, quantity }) =>
      order.lines
        .filter(({ id }) => id === lineId)
        .map((line) => ({ ...representLineItem(line, place), quantity })),
    ),
    ...(isLive ? liveAttributes : {}),
  };
}

function tracking({ tracking: parcel }: KeptFulfillment): JsonObject {
  return {
    tracking_company: parcel?.company ?? null,
    tracking_number: parcel?.number ?? null,
    tracking_numbers: parcel === null ? [] : [parcel.number],
    tracking_url: null,
    tracking_urls: [],
  };
}

const liveAttributes: JsonObject = {
  tracking_info: null,
  origin_address: null,
  shipment_status: null,
  delivery_method: null,
  notify_customer: false,
};
