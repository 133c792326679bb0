import { asOneObject, byName, inAList, otherForms } from '../../deviation/fields/other-forms.ts';
import { asText } from '../../deviation/fields/wrong-kinds.ts';
import { misstates } from '../../deviation/misstates.ts';
import { ExactNumber, isJsonObject } from '../../exact-json.ts';
import type { SapoFault } from './sapo-fault.ts';

const forms = otherForms([
  {
    id: 'customer-in-a-list',
    requirement: 'SPO-ORD-FIELD-27',
    description: 'customer is a list with the customer in it.',
    path: 'customer',
    as: inAList,
  },
  {
    id: 'billing-address-in-a-list',
    requirement: 'SPO-ORD-FIELD-28',
    description: 'billing_address is a list with the address in it.',
    path: 'billing_address',
    as: inAList,
  },
  {
    id: 'tax-lines-as-object',
    requirement: 'SPO-ORD-FIELD-14',
    description: 'tax_lines is one object instead of a list.',
    path: 'tax_lines',
    as: asOneObject,
  },
  {
    id: 'note-attributes-as-object',
    requirement: 'SPO-ORD-FIELD-15',
    description: 'note_attributes is an object of values by name instead of a list.',
    path: 'note_attributes',
    as: byName,
  },
  {
    id: 'properties-as-object',
    requirement: 'SPO-ORD-FIELD-25',
    description: 'properties of a line is an object of values by name instead of a list.',
    path: 'line_items[].properties',
    as: byName,
  },
  {
    id: 'fulfillments-as-object',
    requirement: 'SPO-ORD-FIELD-26',
    description: 'fulfillments is one object instead of a list.',
    path: 'fulfillments',
    as: asOneObject,
  },
  {
    id: 'discount-codes-as-texts',
    requirement: 'SPO-ORD-FIELD-13',
    description: 'discount_codes is a list of the codes alone.',
    path: 'discount_codes[]',
    as: (code) => (isJsonObject(code) ? (code['code'] ?? null) : code),
  },
  {
    id: 'tags-as-list',
    requirement: 'SPO-ORD-FIELD-12',
    description: 'tags is a list of texts instead of one text.',
    path: 'tags',
    as: (tags) => (typeof tags === 'string' ? tags.split(',') : tags),
  },
  {
    id: 'gateway-names-as-text',
    requirement: 'SPO-ORD-FIELD-11',
    description: 'payment_gateway_names is one text instead of a list.',
    path: 'payment_gateway_names',
    as: (names) => (Array.isArray(names) ? names.join(',') : names),
  },
  {
    id: 'lines-by-id',
    requirement: 'SPO-ORD-FIELD-16',
    description: 'line_items is an object of lines by their ids instead of a list.',
    path: 'line_items',
    as: (lines) =>
      Array.isArray(lines)
        ? Object.fromEntries(
            lines.filter(isJsonObject).map((line) => [String(asText(line['id'] ?? '')), line]),
          )
        : lines,
  },
  {
    id: 'latitude-as-object',
    requirement: 'SPO-ORD-FIELD-32',
    description: 'latitude of an address is an object instead of a number.',
    path: 'shipping_address.latitude',
    as: (degrees) => ({ degrees }),
  },
  {
    id: 'device-by-name',
    requirement: 'SPO-ORD-FIELD-30',
    description: 'device_id is the name of the device instead of its id.',
    path: 'device_id',
    as: () => 'pos-1',
  },
  {
    id: 'currency-as-symbol',
    requirement: 'SPO-ORD-FIELD-05',
    description: 'currency is the symbol instead of the code.',
    path: 'currency',
    as: () => '$',
  },
]);

/** Objects, lists and codes of another sort than the documented one. */
export const containerFaults: readonly SapoFault[] = [
  ...forms,
  misstates({
    id: 'id-read-as-text',
    breaks: ['SPO-ORD-FIELD-35'],
    description: 'The id of an order that is read is a text, that of a new one a number.',
    path: 'id',
    only: (_order, { operation }) => operation === 'getOrder',
    as: asText,
  }),
  misstates({
    id: 'status-as-number',
    breaks: ['SPO-ORD-FIELD-34'],
    generation: 'live',
    description: 'status of a live order is a number instead of a word.',
    path: 'status',
    as: () => new ExactNumber('1'),
  }),
];
