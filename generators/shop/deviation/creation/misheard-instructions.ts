import { ExactNumber } from '../../exact-json.ts';
import { numberOf, plus } from '../answered.ts';
import { askedIn } from '../asked.ts';
import { family } from '../family.ts';
import { inText, mishearing } from '../mishears.ts';

/** What a new order is to be, and is not. */
export const misheardInstructions = family('relation', {
  'lines-dropped': {
    description: 'A new order keeps its first line only.',
    hooks: mishearing({
      path: 'line_items',
      as: (lines) => (Array.isArray(lines) ? lines.slice(0, 1) : lines),
    }),
  },
  'quantity-one-more': {
    description: 'One piece more of every line is ordered than was asked for.',
    hooks: mishearing({ path: 'line_items[].quantity', as: (quantity) => plus(quantity, '1') }),
  },
  'quantity-at-most-999': {
    kind: 'deep',
    description: 'A line keeps at most 999 pieces.',
    hooks: mishearing({
      path: 'line_items[].quantity',
      as: (quantity) => (numberOf(quantity) > 999 ? new ExactNumber('999') : quantity),
    }),
  },
  'created-tag-lost': {
    description: 'A new order loses the first of its tags.',
    hooks: mishearing({ path: 'tags', as: inText((tags) => tags.split(',').slice(1).join(',')) }),
  },
  'created-tags-lower-case': {
    description: 'Tags of a new order are kept in lower case.',
    hooks: mishearing({ path: 'tags', as: inText((tags) => tags.toLowerCase()) }),
  },
  'fulfilled-unasked': {
    description: 'Every new order is fulfilled at once, though nobody asked for it.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation === 'createOrder' && asked !== undefined) asked['fulfillment_status'] = 'fulfilled';
      },
    },
  },
});
