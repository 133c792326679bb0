import { exactId, type JsonObject } from '../../exact-json.ts';
import { locationNames } from '../catalogue.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { Representation } from './representation.ts';
import { optionalId } from './scales.ts';
import { optionalTime } from './times.ts';

/** The last part of an order, from `location_id` on: where the two generations of examples have different keys. */
export function representTail(order: StoredOrder, representation: Representation): JsonObject {
  return representation.generation === '2021'
    ? tailOf2021(order, representation)
    : tailOf2022(order, representation);
}

/** The generation of 2021 knows no assigned location until an order is assigned: that answer is documented with these keys only. */
function tailOf2021(order: StoredOrder, representation: Representation): JsonObject {
  return {
    location_id: exactId(order.locationId),
    ref_order_id: 0,
    ref_order_number: null,
    ...campaign(),
    redeem_model: null,
    omni_order_status: 0,
    omni_order_status_name: null,
    location_assigned_at: optionalTime(order.assignment?.at ?? null, representation),
    in_stock_at: null,
    out_of_stock_at: null,
    export_at: null,
    complete_at: null,
    payment_url: null,
    contact_email: order.email,
    ...(order.assignment === null ? {} : assigned(order, representation)),
  };
}

function tailOf2022(order: StoredOrder, representation: Representation): JsonObject {
  return {
    location_id: exactId(order.locationId),
    location_name: locationNames.get(order.locationId) ?? null,
    ref_order_id: 0,
    ref_order_number: null,
    ref_order_date: null,
    confirm_user: optionalId(order.confirmUser),
    ...campaign(),
    redeem_model: null,
    payment_url: null,
    contact_email: order.email,
    ...assigned(order, representation),
    exported_confirm_at: null,
    order_processing_status: order.confirmedAt === null ? null : 'confirmed',
    prev_order_id: null,
    prev_order_number: null,
    prev_order_date: null,
  };
}

function campaign(): JsonObject {
  return { utm_source: null, utm_medium: null, utm_campaign: null, utm_term: null, utm_content: null };
}

function assigned({ assignment }: StoredOrder, representation: Representation): JsonObject {
  const id = assignment?.locationId ?? null;
  return {
    assigned_location_id: optionalId(id),
    assigned_location_name: id === null ? null : (locationNames.get(id) ?? null),
    assigned_location_at: optionalTime(assignment?.at ?? null, representation),
  };
}
