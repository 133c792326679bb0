import { roundedAmounts } from '../../deviation/creation/misheard-amounts.ts';
import { misheardInstructions } from '../../deviation/creation/misheard-instructions.ts';
import { unheardParts } from '../../deviation/creation/misheard-texts.ts';
import { mishears, unheard } from '../../deviation/mishears.ts';
import { ExactNumber } from '../../exact-json.ts';
import { catalogue } from '../catalogue.ts';
import type { SapoFault } from './sapo-fault.ts';

/** What is ordered, and for how much, kept otherwise than it was sent. */
export const goodsFaults: readonly SapoFault[] = [
  ...misheardInstructions({
    'lines-dropped': ['SPO-ORD-CREATE-01'],
    'quantity-one-more': ['SPO-ORD-CREATE-01'],
    'quantity-at-most-999': ['SPO-ORD-CREATE-01'],
    'created-tag-lost': ['SPO-ORD-CREATE-18'],
    'created-tags-lower-case': ['SPO-ORD-CREATE-18'],
  }),
  ...roundedAmounts([
    ['SPO-ORD-CREATE-03', 'line_items[].price'],
    ['SPO-ORD-CREATE-09', 'discount_codes[].amount'],
    ['SPO-ORD-CREATE-11', 'tax_lines[].price'],
    ['SPO-ORD-CREATE-11', 'tax_lines[].rate'],
    ['SPO-ORD-CREATE-15', 'shipping_lines[].price'],
  ]),
  ...unheardParts([
    ['SPO-ORD-CREATE-06', 'line-properties-lost', 'line_items[].properties', 'Properties of lines'],
    ['SPO-ORD-CREATE-16', 'note-lost', 'note', 'Notes'],
    [
      'SPO-ORD-CREATE-27',
      'included-taxes-unheard',
      'taxes_included',
      'Words on whether prices include taxes',
    ],
  ]),
  mishears({
    id: 'another-variant-ordered',
    breaks: ['SPO-ORD-CREATE-07'],
    description: 'Another variant is ordered than the one asked for.',
    path: 'line_items[].variant_id',
    as: () => new ExactNumber(String(catalogue.at(-1)?.id)),
  }),
  mishears({
    id: 'grams-as-text-unheard',
    breaks: ['SPO-ORD-CREATE-04'],
    description: 'Weights that are sent as text are not kept.',
    path: 'line_items[].grams',
    as: (grams) => (typeof grams === 'string' ? undefined : grams),
  }),
  mishears({
    id: 'currency-ignored',
    breaks: ['SPO-ORD-CREATE-13'],
    description: 'Every order is in the currency of the shop, whatever currency is sent.',
    path: 'currency',
    as: unheard,
  }),
];
