import { describe } from 'vitest';
import { stockIgnoredByDefault } from '../../../../suites/checks/creation/stock-ignored-by-default.ts';
import { created } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order } from '../../kit/wire.ts';

const pieces = (quantity: number, variant = 7) => ({ line_items: [{ variant_id: variant, quantity }] });
const obeying = { inventory_behaviour: 'decrement_obeying_policy' };

/** Five pieces were too many of variant 7. */
const refused = created({ ...pieces(5), ...obeying }, {}, { status: 422, intent: 'over-stock' });

describe('a new order that says nothing of the stock', () => {
  judges(stockIgnoredByDefault, [
    {
      claim: 'may ask for as much as was too much',
      of: [created(pieces(5), order()), refused],
      says: 'holds',
    },
    {
      claim: 'must not be refused for it',
      of: [refused, created(pieces(6), {}, { status: 422 })],
      says: 'breaks',
      message: 'An order of more than there is was refused with 422, though it said nothing of the stock.',
      expected: 'the order is created',
      received: '422',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'is not judged of fewer pieces, of another variant, of another wish, or over the limit',
      of: [
        refused,
        created(pieces(4), {}, { status: 422 }),
        created(pieces(5, 8), {}, { status: 422 }),
        created({ ...pieces(5), ...obeying }, {}, { status: 422 }),
        created(pieces(5), {}, { status: 429 }),
        created({}, {}, { status: 422 }),
      ],
      says: 'nothing',
    },
    {
      claim: 'is not judged where as much was sold',
      of: [
        created({ ...pieces(5), ...obeying }, order(), { intent: 'over-stock' }),
        created(pieces(5), {}, { status: 422 }),
      ],
      says: 'nothing',
    },
  ]);
});
