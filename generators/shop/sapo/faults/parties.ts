import { askedIn } from '../../deviation/asked.ts';
import { lostAddressParts } from '../../deviation/creation/misheard-addresses.ts';
import { withoutMarks } from '../../deviation/creation/misheard-texts.ts';
import { inText, mishears } from '../../deviation/mishears.ts';
import { ExactNumber, isJsonObject, type JsonValue } from '../../exact-json.ts';
import { knownCustomers } from '../known-customers.ts';
import type { SapoFault } from './sapo-fault.ts';

/** Who ordered, and where it goes, kept otherwise than they were sent. */
export const partyFaults: readonly SapoFault[] = [
  ...lostAddressParts([
    ['SPO-ORD-CREATE-23', 'first_name'],
    ['SPO-ORD-CREATE-23', 'last_name'],
    ['SPO-ORD-CREATE-23', 'phone'],
    ['SPO-ORD-CREATE-23', 'city'],
    ['SPO-ORD-CREATE-23', 'zip'],
    ['SPO-ORD-CREATE-23', 'province'],
  ]),
  // Which of several addresses has a second line is left to chance: in the profile full there are enough of them.
  ...lostAddressParts([
    ['SPO-ORD-CREATE-24', 'address2'],
    ['SPO-ORD-CREATE-24', 'company'],
  ]).map((fault) => ({ ...fault, profile: 'full' as const })),
  ...(['district', 'ward'] as const).map((part): SapoFault => ({
    ...mishears({
      id: `address-${part}-without-marks`,
      breaks: ['SPO-ORD-CREATE-25'],
      description: `The ${part} of a shipping address is kept without the marks of its letters.`,
      path: `shipping_address.${part}`,
      as: inText(withoutMarks),
    }),
    generation: 'live',
  })),
  {
    id: 'second-lines-of-addresses-lost',
    breaks: ['SPO-ORD-CREATE-24'],
    kind: 'deep',
    profile: 'full',
    description: 'Company and second line of no address of a new order are kept.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation !== 'createOrder' || asked === undefined) return;
        for (const address of [asked['billing_address'], asked['shipping_address']].filter(isJsonObject)) {
          delete address['address2'];
          delete address['company'];
        }
      },
    },
  },
  mishears({
    id: 'billing-street-without-marks',
    breaks: ['SPO-ORD-CREATE-22'],
    description: 'Streets of billing addresses are kept without the marks of their letters.',
    path: 'billing_address.address1',
    as: inText(withoutMarks),
  }),
  mishears({
    id: 'address-country-as-code',
    breaks: ['SPO-ORD-CREATE-22'],
    description: 'The country of a billing address is kept by the first two letters of its name.',
    path: 'billing_address.country',
    as: inText((name) => name.slice(0, 2).toUpperCase()),
  }),
  mishears({
    id: 'known-customer-replaced',
    breaks: ['SPO-ORD-CREATE-20'],
    description: 'An order for a known customer gets another one.',
    path: 'customer.id',
    as: anotherCustomer,
  }),
  {
    id: 'addresses-swapped',
    breaks: ['SPO-ORD-CREATE-22', 'SPO-ORD-CREATE-23'],
    kind: 'relation',
    profile: 'core',
    description: 'Billing address and shipping address are taken one for the other.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation !== 'createOrder' || asked === undefined) return;
        const { billing_address: billing, shipping_address: shipping } = asked;
        if (billing !== undefined) asked['shipping_address'] = billing;
        if (shipping !== undefined) asked['billing_address'] = shipping;
      },
    },
  },
];

function anotherCustomer(id: JsonValue): JsonValue {
  const asked = id instanceof ExactNumber ? id.text : '';
  const other = knownCustomers.map((customer) => String(customer.id)).find((known) => known !== asked);
  return other === undefined ? id : new ExactNumber(other);
}
