import { ExactNumber } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { numberOf, plus } from '../../../deviation/answered.ts';
import { askedIn } from '../../../deviation/asked.ts';
import { mishears, unheard } from '../../../deviation/mishears.ts';

/** What a new order is to be, and is not: states, quantities, variants, tags. */
export const misheardInstructions: readonly HaravanFault[] = [
  mishears({
    id: 'lines-dropped',
    breaks: ['HRV-ORD-CREATE-18'],
    description: 'A new order keeps its first line only.',
    path: 'line_items',
    as: (lines) => (Array.isArray(lines) ? lines.slice(0, 1) : lines),
  }),
  mishears({
    id: 'quantity-one-more',
    breaks: ['HRV-ORD-CREATE-18'],
    description: 'One piece more of every line is ordered than was asked for.',
    path: 'line_items[].quantity',
    as: (quantity) => plus(quantity, '1'),
  }),
  mishears({
    id: 'quantity-at-most-999',
    breaks: ['HRV-ORD-CREATE-18'],
    kind: 'deep',
    description: 'A line keeps at most 999 pieces.',
    path: 'line_items[].quantity',
    as: (quantity) => (numberOf(quantity) > 999 ? new ExactNumber('999') : quantity),
  }),
  mishears({
    id: 'created-tag-lost',
    breaks: ['HRV-ORD-CREATE-19'],
    description: 'A new order loses the first of its tags.',
    path: 'tags',
    as: (tags) => (typeof tags === 'string' ? tags.split(',').slice(1).join(',') : tags),
  }),
  mishears({
    id: 'created-tags-lower-case',
    breaks: ['HRV-ORD-CREATE-19'],
    description: 'Tags of a new order are kept in lower case.',
    path: 'tags',
    as: (tags) => (typeof tags === 'string' ? tags.toLowerCase() : tags),
  }),
  mishears({
    id: 'another-variant-ordered',
    breaks: ['HRV-ORD-CREATE-20'],
    description: 'Another variant is ordered than the one asked for.',
    path: 'line_items[].variant_id',
    as: () => new ExactNumber('1008864403'),
  }),
  mishears({
    id: 'confirmation-unheard',
    breaks: ['HRV-ORD-CREATE-35'],
    description: 'is_confirm is ignored.',
    path: 'is_confirm',
    as: unheard,
  }),
  mishears({
    id: 'fulfillment-location-unheard',
    breaks: ['HRV-ORD-CREATE-37'],
    description: 'Fulfillments are made at another location than the one asked for.',
    path: 'fulfillments[].location_id',
    as: () => new ExactNumber('895636'),
  }),
  mishears({
    id: 'cod-unheard',
    breaks: ['HRV-ORD-CREATE-38'],
    description: 'is_cod_gateway is ignored.',
    path: 'is_cod_gateway',
    as: unheard,
  }),
  {
    id: 'fulfillment-unheard',
    breaks: ['HRV-ORD-CREATE-36'],
    kind: 'relation',
    profile: 'core',
    description: 'Nothing of a new order is fulfilled, although that was asked for.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation !== 'createOrder' || asked === undefined) return;
        delete asked['fulfillment_status'];
        delete asked['fulfillments'];
      },
    },
  },
  {
    id: 'fulfilled-unasked',
    breaks: ['HRV-ORD-CREATE-41'],
    kind: 'relation',
    profile: 'core',
    description: 'Every new order is fulfilled at once, though nobody asked for it.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation === 'createOrder' && asked !== undefined) asked['fulfillment_status'] = 'fulfilled';
      },
    },
  },
  {
    id: 'gateway-half-fulfills',
    breaks: ['HRV-ORD-CREATE-40'],
    kind: 'relation',
    profile: 'core',
    description: 'An order with a way to pay says that it is fulfilled, and has no fulfillment.',
    hooks: {
      answer({ operation, request, answer }) {
        const asked = askedIn(request.body);
        const created = askedIn(answer.json);
        if (operation !== 'createOrder' || asked?.['gateway'] === undefined || created === undefined) return;
        created['fulfillment_status'] = 'fulfilled';
        created['fulfillments'] = [];
      },
    },
  },
];
