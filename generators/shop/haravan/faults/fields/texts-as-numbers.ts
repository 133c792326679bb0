import { ExactNumber } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';
import { slugOf } from '../../../deviation/places.ts';

/** Requirement and place of every text that is answered as a number, also where it would be null. */
const places: readonly (readonly [requirement: string, path: string])[] = [
  ['HRV-ORD-FIELD-02', 'name'],
  ['HRV-ORD-FIELD-04', 'order_number'],
  ['HRV-ORD-FIELD-05', 'token'],
  ['HRV-ORD-FIELD-06', 'cart_token'],
  ['HRV-ORD-FIELD-07', 'checkout_token'],
  ['HRV-ORD-FIELD-18', 'email'],
  ['HRV-ORD-FIELD-19', 'contact_email'],
  ['HRV-ORD-FIELD-29', 'gateway_code'],
  ['HRV-ORD-FIELD-32', 'note'],
  ['HRV-ORD-FIELD-33', 'tags'],
  ['HRV-ORD-FIELD-34', 'source_name'],
  ['HRV-ORD-FIELD-35', 'landing_site'],
  ['HRV-ORD-FIELD-36', 'landing_site_ref'],
  ['HRV-ORD-FIELD-37', 'browser_ip'],
  ['HRV-ORD-FIELD-38', 'utm_source'],
  ['HRV-ORD-FIELD-39', 'referring_site'],
  ['HRV-ORD-FIELD-47', 'line_items[].fulfillment_service'],
  ['HRV-ORD-FIELD-50', 'billing_address.country'],
  ['HRV-ORD-FIELD-53', 'gateway'],
  ['HRV-ORD-FIELD-54', 'client_details.user_agent'],
  ['HRV-ORD-FIELD-60', 'note_attributes[].name'],
  ['HRV-ORD-FIELD-65', 'line_items[].title'],
  ['HRV-ORD-FIELD-66', 'line_items[].variant_title'],
  ['HRV-ORD-FIELD-67', 'line_items[].name'],
  ['HRV-ORD-FIELD-68', 'line_items[].sku'],
  ['HRV-ORD-FIELD-69', 'line_items[].vendor'],
];

/** Texts that arrive as numbers, one place each. */
export const textsAsNumbers: readonly HaravanFault[] = places.map(([requirement, path]) =>
  misstates({
    id: `${slugOf(path)}-as-number`,
    breaks: [requirement],
    description: `${path} is answered as a number instead of a text.`,
    path,
    as: () => new ExactNumber('7'),
  }),
);
