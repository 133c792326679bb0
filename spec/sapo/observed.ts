import { JsonNumber, type Json } from '../json/exact-json.ts';
import type { Observed } from '../observed.ts';
import { sameText } from '../same-text.ts';

export const observed: Observed = {
  coincidences: [
    {
      requirement: 'SPO-ORD-FIELD-36',
      statement: '`name` is # before `order_number`',
      holds: ({ name, order_number: number }) =>
        number instanceof JsonNumber ? sameText(name, `#${number.source}`) : undefined,
    },
    {
      requirement: 'SPO-ORD-FIELD-36',
      statement: '`order_number` is 1000 more than `number`',
      holds: ({ number, order_number: later }) => isThousandMore(number, later),
    },
    {
      requirement: 'SPO-ORD-FIELD-37',
      statement: '`token` is 32 digits and letters from a to f',
      holds: ({ token }) => (typeof token === 'string' ? /^[0-9a-f]{32}$/.test(token) : undefined),
    },
    {
      requirement: 'SPO-ORD-FIELD-38',
      statement: '`contact_email` is the e-mail address of the order',
      holds: ({ contact_email: contact, email }) => sameText(contact, email),
    },
  ],
  generationRequirement: null,
  generationMarks: {
    documented: ['total_price_usd', 'device_id', 'checkout_id'],
    live: ['can_mark_as_paid', 'refundable', 'net_payment', 'total_received'],
  },
};

function isThousandMore(number: Json | undefined, later: Json | undefined): boolean | undefined {
  if (!(number instanceof JsonNumber) || !(later instanceof JsonNumber)) return undefined;
  return later.toNumber() === number.toNumber() + 1000;
}
