import { exactId, ExactNumber, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { fulfillableQuantity, wasRestocked } from '../order-quantities.ts';
import type { StoredFulfillment, StoredLine, StoredOrder } from '../stored-order.ts';
import type { Representation } from './representation.ts';
import { money, optionalId, scaled } from './scales.ts';
import { optionalTime, time } from './times.ts';

export interface FulfillmentPlace {
  readonly order: StoredOrder;
  readonly representation: Representation;
}

/** The page's texts for a carrier's states. */
const carrierTexts = {
  delivered: { name: 'Đã giao hàng', code: 'delivered', codName: 'Không', codCode: 'none' },
  readytopick: { name: 'Chờ lấy hàng', code: 'readytopick', codName: 'Chưa nhận', codCode: 'codpending' },
  cancel: { name: 'Hủy giao hàng', code: 'cancel', codName: 'Chưa nhận', codCode: 'codpending' },
} as const;

export function representFulfillment(fulfillment: StoredFulfillment, place: FulfillmentPlace): JsonObject {
  const { order, representation } = place;
  return {
    created_at: time(fulfillment.createdAt, representation),
    id: exactId(fulfillment.id),
    order_id: exactId(order.id),
    receipt: null,
    status: 'success',
    ...tracking(fulfillment),
    updated_at: time(fulfillment.updatedAt, representation),
    line_items: fulfillment.lines.flatMap(({ lineId, quantity }) =>
      order.lines
        .filter(({ id }) => id === lineId)
        .map((line) => representFulfilledLine(line, { ...place, quantity })),
    ),
    notify_customer: false,
    ...carrier(fulfillment, representation),
    ...dates(fulfillment, representation),
    ...parcel(),
    ...(representation.generation === '2022' ? { request_mode: null } : {}),
  };
}

function tracking({ tracking: parcelTracking }: StoredFulfillment): JsonObject {
  const known = parcelTracking !== null;
  return {
    tracking_company: parcelTracking?.company ?? null,
    tracking_company_code: known ? 'external' : null,
    tracking_numbers: known ? [parcelTracking.number] : [],
    tracking_number: parcelTracking?.number ?? null,
    tracking_url: known ? '' : null,
    tracking_urls: [],
  };
}

function representFulfilledLine(
  line: StoredLine,
  place: FulfillmentPlace & { readonly quantity: number },
): JsonObject {
  const { order, quantity } = place;
  return {
    fulfillable_quantity: fulfillableQuantity(order, line),
    fulfillment_service: 'Thủ công',
    fulfillment_status: wasRestocked(order, line) ? 'Nhập kho' : 'Chưa hoàn thành',
    grams: money(line.grams),
    id: exactId(line.id),
    price: money(line.price),
    product_id: optionalId(line.productId),
    quantity,
    requires_shipping: line.requiresShipping,
    sku: line.sku,
    title: line.title,
    variant_id: optionalId(line.variantId),
    variant_title: line.variantTitle,
    vendor: line.vendor,
    name: line.title,
    variant_inventory_management: line.tracked ? 'haravan' : null,
    properties: null,
    product_exists: false,
  };
}

function carrier({ carrier: state, locationId }: StoredFulfillment, { reading }: Representation): JsonObject {
  const text = carrierTexts[state];
  const servicePackage: JsonValue = reading.carrierServicePackage === 'number' ? new ExactNumber('0') : '0';
  return {
    province: null,
    province_code: null,
    district: null,
    district_code: null,
    ward: null,
    ward_code: null,
    cod_amount: money('0'),
    carrier_status_name: text.name,
    carrier_cod_status_name: text.codName,
    carrier_status_code: text.code,
    carrier_cod_status_code: text.codCode,
    location_id: exactId(locationId),
    shipping_package: 0,
    note: null,
    carrier_service_package: servicePackage,
    carrier_service_package_name: null,
    is_new_service_package: false,
    coupon_code: null,
  };
}

function dates(fulfillment: StoredFulfillment, representation: Representation): JsonObject {
  return {
    ready_to_pick_date: fulfillment.tracking === null ? null : time(fulfillment.createdAt, representation),
    picking_date: null,
    delivering_date: null,
    delivered_date: null,
    return_date: null,
    not_meet_customer_date: null,
    waiting_for_return_date: null,
    cod_paid_date: null,
    cod_receipt_date: null,
    cod_pending_date: null,
    cod_not_receipt_date: null,
    cancel_date: optionalTime(fulfillment.cancelledAt, representation),
  };
}

function parcel(): JsonObject {
  return {
    is_view_before: null,
    country: null,
    country_code: null,
    zip_code: null,
    city: null,
    real_shipping_fee: money('0'),
    shipping_notes: null,
    total_weight: scaled('0', 1),
    package_length: scaled('0', 2),
    package_width: scaled('0', 2),
    package_height: scaled('0', 2),
    boxme_servicecode: null,
    transport_type: 0,
    address: null,
    sender_phone: null,
    sender_name: null,
    carrier_service_code: null,
    from_longtitude: scaled('0', 1),
    from_latitude: scaled('0', 1),
    to_longtitude: scaled('0', 1),
    to_latitude: scaled('0', 1),
    sort_code: null,
    is_drop_off: false,
    is_insurance: false,
    insurance_price: scaled('0', 1),
    is_open_box: false,
    request_id: null,
    carrier_options: null,
    note_attributes: null,
    first_name: null,
    last_name: null,
    shipping_address: null,
    shipping_phone: null,
    carrier_shop_id: null,
  };
}
