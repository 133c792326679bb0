import { describe } from 'vitest';
import { echo } from '../../../../suites/checks/creation/echo.ts';
import { created, moved, read, twoLines, type Sent } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, line, order } from '../../kit/wire.ts';

const path = (name: string, form?: string) => ({ with: { path: name, ...(form && { form }) } });
/** A request with these lines, and the answer with those. */
const lines = (asked: readonly object[], answered: readonly object[]): readonly Sent[] => [
  created({ line_items: asked }, order({ line_items: answered })),
];
const composed = 'Hà Nội'.normalize('NFC');
const decomposed = 'Hà Nội'.normalize('NFD');

describe('what was sent with a new order', () => {
  const note = (asked: string, kept: unknown) => [created({ note: asked }, order({ note: kept }))];
  judges(echo, [
    {
      claim: 'is judged in the answer alone, where that is asked for',
      with: { path: 'note', in: 'answer' },
      of: [...note('a', 'a'), read(order({ note: 'b' }))],
      says: 'holds',
    },
    {
      claim: 'is judged in the reading alone, where that is asked for',
      with: { path: 'note', in: 'reading' },
      of: [...note('a', 'b'), read(order({ note: 'a' }))],
      says: 'holds',
    },
    { claim: 'comes back', ...path('note'), of: note('Gọi "trước" <&>', 'Gọi "trước" <&>'), says: 'holds' },
    {
      claim: 'does not come back',
      ...path('note'),
      of: note('Gọi trước', null),
      says: 'breaks',
      message: 'The order was created with note "Gọi trước", but has nothing.',
      pointer: '/order/note',
      expected: '"Gọi trước"',
      received: 'nothing',
      shows: ['x0001'],
    },
    {
      claim: 'comes back with blanks cut off, which is not as sent',
      ...path('note'),
      of: note('Demo  ', 'Demo'),
      says: 'breaks',
      message: 'The order was created with note "Demo  ", but has "Demo".',
      pointer: '/order/note',
      expected: '"Demo  "',
      received: '"Demo"',
    },
    { claim: 'may come back composed', ...path('note'), of: note(decomposed, composed), says: 'holds' },
    {
      claim: 'does not come back byte for byte where it comes back composed',
      ...path('note', 'exact'),
      of: note(decomposed, composed),
      says: 'breaks',
      message: `The order was created with note "${decomposed}", but has "${composed}".`,
      pointer: '/order/note',
      expected: `"${decomposed}"`,
      received: `"${composed}"`,
    },
    {
      claim: 'is there in the answer and gone from the reading after it',
      ...path('note'),
      of: [created({ note: 'a' }, order({ note: 'a' })), read(order({ note: 'b' }))],
      says: 'breaks',
      message: 'The order was created with note "a", but has "b".',
      pointer: '/order/note',
      expected: '"a"',
      received: '"b"',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'may be changed by a later request',
      ...path('note'),
      of: [
        created({ note: 'a' }, order({ note: 'a' })),
        moved('confirmOrder', order()),
        read(order({ note: 'b' })),
      ],
      says: 'holds',
    },
    {
      claim: 'is not what was not sent',
      ...path('note'),
      of: [created({}, order({ note: 'b' }))],
      says: 'nothing',
    },
    { claim: 'is not what others sent', ...path('note'), of: [read(order({ note: 'b' }))], says: 'nothing' },
    {
      claim: 'is not judged where the order was refused',
      ...path('note'),
      of: [created({ note: 'a' }, order({ note: null }), { status: 422 })],
      says: 'nothing',
    },
  ]);
});

describe('what was sent with the parts of a new order', () => {
  const price = path('lineItems.price', 'amount');
  const address = (ward: unknown) => [
    created({ shipping_address: { ward: 'Phường 15' } }, order({ shipping_address: { ward } })),
  ];
  judges(echo, [
    {
      claim: 'is the same amount in other digits',
      ...price,
      of: lines(
        [{ title: 'Áo', price: exact('170000.0'), quantity: 1 }],
        [line({ price: exact('170000.0000') })],
      ),
      says: 'holds',
    },
    {
      claim: 'is an amount of 17 digits and 4 after the point, to the last',
      ...price,
      of: lines(
        [{ title: 'Áo', price: exact('12345678901234567.1234'), quantity: 1 }],
        [line({ price: exact('12345678901234567.1235') })],
      ),
      says: 'breaks',
      message:
        'The order was created with lineItems.price "12345678901234567.1234", but has "12345678901234567.1235".',
      pointer: '/order/line_items',
      expected: '"12345678901234567.1234"',
      received: '"12345678901234567.1235"',
    },
    {
      claim: 'comes back in any order of lines',
      ...path('lineItems.title'),
      of: lines([{ title: 'Khăn lụa' }, { title: 'Áo sơ mi' }], twoLines),
      says: 'holds',
    },
    {
      claim: 'comes back as often as it was sent',
      ...path('lineItems.title'),
      of: lines([{ title: 'Áo' }, { title: 'Áo' }], [line({ title: 'Áo' }), line({ id: 2, title: 'Khăn' })]),
      says: 'breaks',
      message: 'The order was created with lineItems.title "Áo", "Áo", but has "Khăn", "Áo".',
      pointer: '/order/line_items',
      expected: '"Áo", "Áo"',
      received: '"Khăn", "Áo"',
    },
    {
      claim: 'is all there is where every line asks for one',
      ...path('lineItems.sku'),
      of: lines([{ title: 'Áo', sku: 'A' }], [line({ sku: 'A' }), line({ id: 2, sku: 'B' })]),
      says: 'breaks',
      message: 'The order was created with lineItems.sku "A", but has "A", "B".',
      pointer: '/order/line_items',
      expected: '"A"',
      received: '"A", "B"',
    },
    {
      claim: 'may stand beside what other lines got by themselves',
      ...path('lineItems.sku'),
      of: lines(
        [{ title: 'Áo', sku: 'A' }, { title: 'Khăn' }],
        [line({ sku: 'A' }), line({ id: 2, sku: 'B' })],
      ),
      says: 'holds',
    },
    {
      claim: 'is the business of the catalogue on lines of a variant',
      ...path('lineItems.title'),
      of: lines(
        [{ variant_id: 5, title: 'Áo', quantity: 1 }],
        [line({ variant_id: 5, title: 'Áo sơ mi nam' })],
      ),
      says: 'nothing',
    },
    {
      claim: 'is the variant itself',
      ...path('lineItems.variantId'),
      of: lines(
        [{ variant_id: exact('9007199254740993') }],
        [line({ variant_id: exact('9007199254740992') })],
      ),
      says: 'breaks',
      message:
        'The order was created with lineItems.variantId "9007199254740993", but has "9007199254740992".',
      pointer: '/order/line_items',
      expected: '"9007199254740993"',
      received: '"9007199254740992"',
    },
    {
      claim: 'is a part of an address',
      ...path('shippingAddress.ward'),
      of: address('Phường 15'),
      says: 'holds',
    },
    {
      claim: 'is missing from an address',
      ...path('shippingAddress.ward'),
      of: address(null),
      says: 'breaks',
      message: 'The order was created with shippingAddress.ward "Phường 15", but has "null".',
      pointer: '/order/shipping_address',
      expected: '"Phường 15"',
      received: '"null"',
    },
    {
      claim: 'takes tags for a set',
      ...path('tags'),
      of: [created({ tags: 'b, a' }, order({ tags: 'a,b' }))],
      says: 'holds',
    },
    {
      claim: 'takes properties in any order',
      ...path('lineItems.properties'),
      of: lines(
        [
          {
            title: 'Áo',
            properties: [
              { name: 'b', value: '2' },
              { name: 'a', value: '1' },
            ],
          },
        ],
        [
          line({
            properties: [
              { name: 'a', value: '1' },
              { name: 'b', value: '2' },
            ],
          }),
        ],
      ),
      says: 'holds',
    },
  ]);
});
