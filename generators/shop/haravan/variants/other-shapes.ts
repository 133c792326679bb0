import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { listIn } from '../../deviation/answered.ts';
import type { HaravanVariant } from './haravan-variant.ts';
import { objectsIn, withAnswers, withOrders } from '../../deviation/rewritten.ts';

/** Attributes that tell the state of an order: a shop that leaves them out tells nothing, which is no variant of telling. */
const states: ReadonlySet<string> = new Set([
  'cancel_reason',
  'cancelled_at',
  'closed_at',
  'confirmed_at',
  'fulfillment_status',
  'assigned_location_id',
]);

/** Values for attributes that are null in this shop and need not be. */
const known: JsonObject = {
  browser_ip: '203.0.113.7',
  landing_site: '/collections/all?ref=refabc',
  referring_site: 'https://www.example.com/',
  processing_method: 'manual',
  utm_source: 'facebook',
  utm_campaign: 'tet',
  payment_url: 'https://pay.example.com/1',
  ref_order_number: '#100001',
  prev_order_number: '#100000',
  prev_order_id: new ExactNumber('1225410001'),
};

/** Attributes that no docs name. */
const unknown: JsonObject = {
  x_internal: { id: new ExactNumber('1'), flags: [true, null], at: 'not a time' },
  rank: 'gold',
};

/** Answers of another shape that hold the same. */
export const otherShapes: readonly HaravanVariant[] = [
  withOrders(
    {
      id: 'unknown-attributes',
      description: 'Orders and all their parts have attributes that no docs name.',
    },
    (order) => {
      for (const object of objectsIn(order)) Object.assign(object, unknown);
    },
  ),
  withAnswers(
    {
      id: 'unknown-beside-content',
      description: 'Beside its content, an answer holds something of its own.',
    },
    (json) => (isJsonObject(json) ? { meta: { page: 1, took: 3 }, ...json, links: [] } : json),
  ),
  withAnswers(
    {
      id: 'attributes-backwards',
      description: 'Attributes stand in the order opposite to that of the docs.',
    },
    (json) => ordered(json, (keys) => keys.toReversed()),
  ),
  withAnswers(
    { id: 'attributes-by-alphabet', description: 'Attributes stand in the order of the alphabet.' },
    (json) => ordered(json, (keys) => keys.toSorted()),
  ),
  withOrders(
    {
      id: 'nulls-left-out',
      description: 'Attributes that are null are left out, but for those that tell a state.',
    },
    (order) => {
      for (const object of objectsIn(order)) leaveOutNulls(object);
    },
  ),
  withOrders(
    {
      id: 'image-id-there',
      description: 'Orders have the image_id that the prose names and no example has.',
    },
    (order) => (order['image_id'] = null),
  ),
  withOrders(
    { id: 'more-is-known', description: 'Attributes that are null in the examples have values.' },
    (order) => {
      for (const [key, value] of Object.entries(known)) if (order[key] === null) order[key] = value;
    },
  ),
  withOrders(
    {
      id: 'parts-in-other-order',
      description: 'Lines, transactions, codes and attributes stand in another order.',
    },
    (order) => {
      for (const key of ['line_items', 'transactions', 'discount_codes', 'note_attributes', 'tax_lines'])
        if (Array.isArray(order[key])) order[key] = order[key].toReversed();
    },
  ),
  withOrders(
    {
      id: 'empty-lists-for-null',
      description: 'Lists without entries are empty where the examples have null.',
    },
    (order) => {
      for (const line of listIn(order, 'line_items')) line['properties'] ??= [];
      for (const refund of listIn(order, 'refunds')) refund['refund_line_items'] ??= [];
    },
  ),
];

function ordered(value: JsonValue, sort: (keys: string[]) => string[]): JsonValue {
  if (Array.isArray(value)) return value.map((item) => ordered(item, sort));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(sort(Object.keys(value)).map((key) => [key, ordered(value[key] ?? null, sort)]));
}

function leaveOutNulls(object: JsonObject): void {
  for (const key of Object.keys(object)) {
    if (object[key] === null && !states.has(key)) Reflect.deleteProperty(object, key);
  }
}
