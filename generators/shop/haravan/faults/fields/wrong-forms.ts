import { ExactNumber, isJsonObject, type JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Values of the right kind in the wrong form: times, codes, and containers of another sort. */
export const wrongForms: readonly HaravanFault[] = [
  misstates({
    id: 'created-at-as-epoch',
    breaks: ['HRV-ORD-FIELD-08'],
    description: 'created_at is answered in seconds since 1970.',
    path: 'created_at',
    as: (time) => new ExactNumber(String(Math.floor(Date.parse(String(time)) / 1000))),
  }),
  misstates({
    id: 'updated-at-without-zone',
    breaks: ['HRV-ORD-FIELD-09'],
    description: 'updated_at has a blank for its T and no zone.',
    path: 'updated_at',
    as: (time) => String(time).replace('T', ' ').replace('Z', ''),
  }),
  misstates({
    id: 'confirmed-at-in-local-time',
    breaks: ['HRV-ORD-FIELD-10'],
    description: 'confirmed_at is answered in the time of Ha Noi, with its offset.',
    path: 'confirmed_at',
    as: (time) => (time === null ? null : inHaNoi(String(time))),
  }),
  misstates({
    id: 'closed-at-empty',
    breaks: ['HRV-ORD-FIELD-11'],
    description: 'closed_at of an order that is not closed is an empty text instead of null.',
    path: 'closed_at',
    as: (time) => time ?? '',
  }),
  misstates({
    id: 'cancelled-at-as-date',
    breaks: ['HRV-ORD-FIELD-12'],
    description: 'cancelled_at is the day without the time of it.',
    path: 'cancelled_at',
    as: (time) => (time === null ? null : String(time).slice(0, 10)),
  }),
  misstates({
    id: 'currency-as-symbol',
    breaks: ['HRV-ORD-FIELD-22'],
    description: 'currency is the symbol instead of the code.',
    path: 'currency',
    as: () => '₫',
  }),
  misstates({
    id: 'customer-in-a-list',
    breaks: ['HRV-ORD-FIELD-49'],
    description: 'customer is a list with the customer in it, as the heading of the docs has it.',
    path: 'customer',
    as: inAList,
  }),
  misstates({
    id: 'billing-address-in-a-list',
    breaks: ['HRV-ORD-FIELD-50'],
    description: 'billing_address is a list with the address in it, as the heading of the docs has it.',
    path: 'billing_address',
    as: inAList,
  }),
  misstates({
    id: 'shipping-address-in-a-list',
    breaks: ['HRV-ORD-FIELD-51'],
    description: 'shipping_address is a list with the address in it, as the heading of the docs has it.',
    path: 'shipping_address',
    as: inAList,
  }),
  misstates({
    id: 'tax-lines-as-object',
    breaks: ['HRV-ORD-FIELD-52'],
    description: 'tax_lines is one object instead of a list.',
    path: 'tax_lines',
    as: (lines) => (Array.isArray(lines) ? (lines[0] ?? {}) : {}),
  }),
  misstates({
    id: 'client-details-in-a-list',
    breaks: ['HRV-ORD-FIELD-54'],
    description: 'client_details is a list with the details in it, as the heading of the docs has it.',
    path: 'client_details',
    as: inAList,
  }),
  misstates({
    id: 'note-attributes-as-object',
    breaks: ['HRV-ORD-FIELD-60'],
    description: 'note_attributes is an object of values by name instead of a list.',
    path: 'note_attributes',
    as: byName,
  }),
  misstates({
    id: 'line-tax-lines-as-text',
    breaks: ['HRV-ORD-FIELD-75'],
    description: 'tax_lines of a line is a text instead of a list.',
    path: 'line_items[].tax_lines',
    as: () => '',
  }),
];

function inAList(value: JsonValue): JsonValue {
  return isJsonObject(value) ? [value] : value;
}

function byName(attributes: JsonValue): JsonValue {
  const list = Array.isArray(attributes) ? attributes.filter(isJsonObject) : [];
  return Object.fromEntries(list.map(({ name, value }) => [String(name), value ?? null]));
}

function inHaNoi(time: string): string {
  const later = new Date(Date.parse(time) + 7 * 3_600_000).toISOString();
  return later.replace('Z', '+07:00');
}
