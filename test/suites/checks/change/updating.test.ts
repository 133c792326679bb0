import { describe } from 'vitest';
import { forbiddenChange } from '../../../../suites/checks/change/forbidden-change.ts';
import { linesStay } from '../../../../suites/checks/change/lines-stay.ts';
import { updatedAsAsked } from '../../../../suites/checks/change/updated-as-asked.ts';
import { cancelled, read, updated, type How } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, exact, line, order, type Wire } from '../../kit/wire.ts';

/** Order 1001 read, updated, and read again. */
const updating = (asked: Wire, after: Wire, how?: How) => [
  read(order()),
  updated(asked, after, how),
  read(after),
];
const colour = { name: 'màu', value: 'đỏ' };

describe('an updated attribute', () => {
  const note = { with: { attribute: 'note' } };
  const attributes = { with: { attribute: 'noteAttributes' } };
  judges(updatedAsAsked, [
    {
      claim: 'reads as sent',
      ...note,
      of: updating({ note: 'khắc "Tí"' }, order({ note: 'khắc "Tí"' })),
      says: 'holds',
    },
    {
      claim: 'reads composed',
      ...note,
      of: updating({ note: 'é'.normalize('NFD') }, order({ note: 'é'.normalize('NFC') })),
      says: 'holds',
    },
    {
      claim: 'reads as none where it was emptied',
      ...note,
      of: updating({ note: '' }, order({ note: null })),
      says: 'holds',
    },
    {
      claim: 'reads as before',
      ...note,
      of: updating({ note: 'mới' }, order()),
      says: 'breaks',
      message: 'note was updated to "mới", but reads null.',
      pointer: '/order/note',
      expected: '"mới"',
      received: 'null',
      shows: ['x0003', 'x0002'],
    },
    {
      claim: 'is a list in any order',
      ...attributes,
      of: updating(
        { note_attributes: [colour, { name: 'a', value: '1' }] },
        order({ note_attributes: [{ name: 'a', value: '1' }, colour] }),
      ),
      says: 'holds',
    },
    {
      claim: 'is a list without what was there before',
      ...attributes,
      of: updating(
        { note_attributes: [colour] },
        order({ note_attributes: [colour, { name: 'a', value: '1' }] }),
      ),
      says: 'breaks',
      message: 'noteAttributes was updated to ["màu","đỏ"], but reads ["a","1"], ["màu","đỏ"].',
      pointer: '/order/note_attributes',
      expected: '["màu","đỏ"]',
      received: '["a","1"], ["màu","đỏ"]',
    },
    {
      claim: 'is one that was sent',
      ...note,
      of: updating({ note_attributes: [colour] }, order({ note: 'x' })),
      says: 'nothing',
    },
    {
      claim: 'is not judged where the update was refused',
      ...note,
      of: updating({ note: 'x' }, order(), { status: 422 }),
      says: 'nothing',
    },
  ]);
});

describe('the lines of an order', () => {
  const nine = order({ line_items: [line({ quantity: 9 })] });
  const ofUpdate = { with: { operation: 'updateOrder' } };
  judges(linesStay, [
    {
      claim: 'stay when it is updated',
      ...ofUpdate,
      of: updating({ note: 'x' }, order({ note: 'x' })),
      says: 'holds',
    },
    {
      claim: 'stay when it is cancelled, in other digits and order',
      with: { operation: 'cancelOrder' },
      of: [
        read(order({ line_items: [line(), line({ id: 2 })] })),
        cancelled({}, cancelledOrder()),
        read(
          cancelledOrder({
            line_items: [line({ id: 2, fulfillable_quantity: 0 }), line({ price: exact('100.0000') })],
          }),
        ),
      ],
      says: 'holds',
    },
    {
      claim: 'change their quantity',
      ...ofUpdate,
      of: updating({ note: 'x' }, nine),
      says: 'breaks',
      message: 'updateOrder changed the lines of the order.',
      pointer: '/order/line_items',
      expected: 'line 1: 2 × 100',
      received: 'line 1: 9 × 100',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    {
      claim: 'change even where the update was refused',
      ...ofUpdate,
      of: updating({ line_items: [{ id: 1, quantity: 9 }] }, nine, { status: 422 }),
      says: 'breaks',
      message: 'updateOrder changed the lines of the order.',
      pointer: '/order/line_items',
      expected: 'line 1: 2 × 100',
      received: 'line 1: 9 × 100',
    },
    {
      claim: 'leave other operations alone',
      with: { operation: 'cancelOrder' },
      of: updating({ note: 'x' }, nine),
      says: 'nothing',
    },
  ]);

  const lines = { line_items: [{ id: 1, quantity: 9 }] };
  const forbidden = (after: Wire, status: number) =>
    updating(lines, after, { intent: 'forbidden-change', status });
  judges(forbiddenChange, [
    { claim: 'is ignored', of: forbidden(order(), 200), says: 'follows', readings: ['ignored'] },
    { claim: 'is refused', of: forbidden(order(), 422), says: 'follows', readings: ['refused'] },
    {
      claim: 'is carried out',
      of: forbidden(nine, 200),
      says: 'breaks',
      message: 'An update that sent lines changed the lines of the order, which no update may.',
      pointer: '/order/line_items',
      expected: 'the lines as they were',
      received: 'other lines',
      shows: ['x0003', 'x0002'],
    },
    { claim: 'is not judged where the shop failed', of: forbidden(nine, 500), says: 'nothing' },
    { claim: 'is not an update in earnest', of: updating(lines, nine), says: 'nothing' },
  ]);
});
