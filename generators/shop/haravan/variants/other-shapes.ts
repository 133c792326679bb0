import { listIn } from '../../deviation/answered.ts';
import { withOrders } from '../../deviation/rewritten.ts';
import { moreIsKnown, nullsLeftOut, otherShapes as shapes } from '../../deviation/variants/shapes.ts';
import { ExactNumber } from '../../exact-json.ts';
import type { HaravanVariant } from './haravan-variant.ts';

const states: ReadonlySet<string> = new Set([
  'cancel_reason',
  'cancelled_at',
  'closed_at',
  'confirmed_at',
  'fulfillment_status',
  'assigned_location_id',
]);

/** Answers of another shape that hold the same. */
export const otherShapes: readonly HaravanVariant[] = [
  ...shapes,
  nullsLeftOut(states),
  withOrders(
    {
      id: 'image-id-there',
      description: 'Orders have the image_id that the prose names and no example has.',
    },
    (order) => (order['image_id'] = null),
  ),
  withOrders(
    {
      id: 'no-address-for-what-is-not-shipped',
      description: 'Orders of which no line requires shipping have no shipping address.',
    },
    (order) => {
      const lines = listIn(order, 'line_items');
      if (lines.length > 0 && lines.every((line) => line['requires_shipping'] === false))
        order['shipping_address'] = null;
    },
  ),
  moreIsKnown({
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
  }),
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
