import { askedIn } from '../../../deviation/asked.ts';
import { misheardInstructions as instructions } from '../../../deviation/creation/misheard-instructions.ts';
import { mishears, unheard } from '../../../deviation/mishears.ts';
import { ExactNumber } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** What a new order is to be, and is not: states, quantities, variants, tags. */
export const misheardInstructions: readonly HaravanFault[] = [
  ...instructions({
    'lines-dropped': ['HRV-ORD-CREATE-18'],
    'quantity-one-more': ['HRV-ORD-CREATE-18'],
    'quantity-at-most-999': ['HRV-ORD-CREATE-18'],
    'created-tag-lost': ['HRV-ORD-CREATE-19'],
    'created-tags-lower-case': ['HRV-ORD-CREATE-19'],
    'fulfilled-unasked': ['HRV-ORD-CREATE-41'],
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
