import { describe } from 'vitest';
import { echo } from '../../../../suites/checks/creation/echo.ts';
import { created } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, line, order, type Wire } from '../../kit/wire.ts';

const path = (name: string, form?: string) => ({ with: { path: name, ...(form && { form }) } });
const asking = (asked: Wire, kept: Wire) => [created(asked, order(kept))];
const colour = { name: 'màu', value: 'đỏ' };
const size = { name: 'cỡ', value: 'L' };

describe('an amount that was sent with a new order', () => {
  const price = (asked: unknown, kept: unknown) => ({
    ...path('lineItems.price', 'amount'),
    of: asking(
      { line_items: [{ title: 'Áo', price: asked, quantity: 1 }] },
      { line_items: [line({ price: kept })] },
    ),
  });
  judges(echo, [
    {
      claim: 'comes back without the zeros at its end',
      ...price(exact('12345678901234567.10'), exact('12345678901234567.1')),
      says: 'holds',
    },
    {
      claim: 'comes back as null',
      ...price(100, null),
      says: 'breaks',
      message: 'The order was created with lineItems.price "100", but has "null".',
      pointer: '/order/line_items',
      expected: '"100"',
      received: '"null"',
    },
    {
      claim: 'is text in other digits where it is compared as text',
      ...path('lineItems.price'),
      of: price(exact('12345678901234567.10'), exact('12345678901234567.1')).of,
      says: 'breaks',
      message:
        'The order was created with lineItems.price "12345678901234567.10", but has "12345678901234567.1".',
      pointer: '/order/line_items',
      expected: '"12345678901234567.10"',
      received: '"12345678901234567.1"',
    },
  ]);
});

describe('named values that were sent with a new order', () => {
  const attributes = path('noteAttributes');
  const properties = path('lineItems.properties');
  const ofLine = (asked: readonly Wire[], kept: readonly Wire[]) =>
    asking(
      { line_items: [{ title: 'Áo', properties: asked }] },
      { line_items: [line({ properties: kept })] },
    );
  judges(echo, [
    {
      claim: 'come back in any order',
      ...attributes,
      of: asking({ note_attributes: [colour, size] }, { note_attributes: [size, colour] }),
      says: 'holds',
    },
    {
      claim: 'come back with another value',
      ...attributes,
      of: asking({ note_attributes: [colour] }, { note_attributes: [{ ...colour, value: 'xanh' }] }),
      says: 'breaks',
      message:
        'The order was created with noteAttributes "name=màu, value=đỏ", but has "name=màu, value=xanh".',
      pointer: '/order/note_attributes',
      expected: '"name=màu, value=đỏ"',
      received: '"name=màu, value=xanh"',
    },
    {
      claim: 'come back with one more, and are compared as a whole',
      ...attributes,
      of: asking({ note_attributes: [colour] }, { note_attributes: [size, colour] }),
      says: 'breaks',
      message:
        'The order was created with noteAttributes "name=màu, value=đỏ", but has "name=cỡ, value=L; name=màu, value=đỏ".',
      pointer: '/order/note_attributes',
      expected: '"name=màu, value=đỏ"',
      received: '"name=cỡ, value=L; name=màu, value=đỏ"',
    },
    {
      claim: 'come back under another name, on a line',
      ...properties,
      of: ofLine([colour, size], [colour, { ...size, name: 'size' }]),
      says: 'breaks',
      message:
        'The order was created with lineItems.properties "name=cỡ, value=L; name=màu, value=đỏ", but has "name=màu, value=đỏ; name=size, value=L".',
      pointer: '/order/line_items',
      expected: '"name=cỡ, value=L; name=màu, value=đỏ"',
      received: '"name=màu, value=đỏ; name=size, value=L"',
    },
  ]);
});

describe('the catalogue', () => {
  const lines = (attribute: string, sent: unknown, kept: unknown) => ({
    ...path(`lineItems.${attribute}`),
    of: asking(
      { line_items: [{ variant_id: 5, [snake(attribute)]: sent }] },
      { line_items: [line({ variant_id: 5, [snake(attribute)]: kept })] },
    ),
  });
  const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  judges(echo, [
    ...[
      ['title', 'Áo', 'Áo nam'],
      ['sku', 'A', 'B'],
      ['barcode', '1', '2'],
      ['grams', 100, 200],
      ['requiresShipping', true, false],
      ['taxable', true, false],
    ].map(([attribute, sent, kept]) => ({
      claim: `fills in ${String(attribute)} on a line of a variant`,
      ...lines(String(attribute), sent, kept),
      says: 'nothing' as const,
    })),
    {
      claim: 'does not fill in the quantity on a line of a variant',
      ...lines('quantity', 3, 4),
      says: 'breaks',
      message: 'The order was created with lineItems.quantity "3", but has "4".',
      pointer: '/order/line_items',
      expected: '"3"',
      received: '"4"',
    },
    {
      claim: 'fills in a line of a variant, and no line of our own beside it',
      ...path('lineItems.title'),
      of: asking(
        { line_items: [{ variant_id: 5, title: 'Áo' }, { title: 'Khăn' }] },
        { line_items: [line({ variant_id: 5, title: 'Áo nam' }), line({ id: 2, title: 'Khăn' })] },
      ),
      says: 'holds',
    },
  ]);
});

describe('a long text that was sent with a new order', () => {
  const losing = (length: number, shown: string) => ({
    ...path('note'),
    of: asking({ note: 'a'.repeat(length) }, { note: null }),
    says: 'breaks' as const,
    message: `The order was created with note ${shown}, but has nothing.`,
    pointer: '/order/note',
    expected: shown,
    received: 'nothing',
  });
  judges(echo, [
    { claim: 'is shown whole up to 200 characters', ...losing(198, `"${'a'.repeat(198)}"`) },
    { claim: 'is shown cut short beyond them', ...losing(199, `"${'a'.repeat(196)}…`) },
  ]);
});

describe('what an order has no place for', () => {
  const shown = (name: string) => ({ with: { path: name, shown: true } });
  const address = (ward: Wire) => asking({ shipping_address: { ward: 'a' } }, { shipping_address: ward });
  const skus = (...lines: readonly Wire[]) =>
    asking({ line_items: [{ title: 'Áo', sku: 'A' }] }, { line_items: lines });
  const bare: Wire = { id: 2, title: 'Khăn' };
  judges(echo, [
    {
      claim: 'is not judged',
      ...shown('shippingAddress.ward'),
      of: address({ city: 'Huế' }),
      says: 'nothing',
    },
    {
      claim: 'is judged where its requirement does not say so',
      ...path('shippingAddress.ward'),
      of: address({ city: 'Huế' }),
      says: 'breaks',
      message: 'The order was created with shippingAddress.ward "a", but has "undefined".',
      pointer: '/order/shipping_address',
      expected: '"a"',
      received: '"undefined"',
    },
    {
      claim: 'is what it has as null',
      ...shown('shippingAddress.ward'),
      of: address({ ward: null }),
      says: 'nothing',
    },
    { claim: 'is not judged of any line', ...shown('lineItems.sku'), of: skus(bare), says: 'nothing' },
    {
      claim: 'is judged where one line has it',
      ...shown('lineItems.sku'),
      of: skus(bare, line({ sku: 'B' })),
      says: 'breaks',
      message: 'The order was created with lineItems.sku "A", but has "B", "undefined".',
      pointer: '/order/line_items',
      expected: '"A"',
      received: '"B", "undefined"',
    },
  ]);
});

describe('a part of an address that was sent with a new order', () => {
  judges(echo, [
    {
      claim: 'is judged only where it was sent',
      ...path('shippingAddress.ward'),
      of: asking({ shipping_address: { city: 'Huế' } }, { shipping_address: { ward: 'a' } }),
      says: 'nothing',
    },
    {
      claim: 'is judged only where an address was sent',
      ...path('shippingAddress.ward'),
      of: asking({}, {}),
      says: 'nothing',
    },
    {
      claim: 'is gone with the part that held it',
      ...path('shippingAddress.ward'),
      of: asking({ shipping_address: { ward: 'a' } }, { shipping_address: null }),
      says: 'breaks',
      message: 'The order was created with shippingAddress.ward "a", but has nothing.',
      pointer: '/order/shipping_address',
      expected: '"a"',
      received: 'nothing',
    },
    {
      claim: 'may be gone where no line requires shipping',
      ...path('shippingAddress.ward'),
      of: asking(
        { shipping_address: { ward: 'a' } },
        { shipping_address: null, line_items: [line({ requires_shipping: false })] },
      ),
      says: 'nothing',
    },
    {
      claim: 'is not gone where one line requires shipping',
      ...path('shippingAddress.ward'),
      of: asking(
        { shipping_address: { ward: 'a' } },
        {
          shipping_address: null,
          line_items: [line({ requires_shipping: false }), line({ id: 2, requires_shipping: true })],
        },
      ),
      says: 'breaks',
      message: 'The order was created with shippingAddress.ward "a", but has nothing.',
      pointer: '/order/shipping_address',
      expected: '"a"',
      received: 'nothing',
    },
    {
      claim: 'is as it was sent where it is there, though no line requires shipping',
      ...path('shippingAddress.ward'),
      of: asking(
        { shipping_address: { ward: 'a' } },
        { shipping_address: { ward: 'b' }, line_items: [line({ requires_shipping: false })] },
      ),
      says: 'breaks',
      message: 'The order was created with shippingAddress.ward "a", but has "b".',
      pointer: '/order/shipping_address',
      expected: '"a"',
      received: '"b"',
    },
  ]);
});

describe('the amount of a code', () => {
  const code = (amount: number) => ({ discount_codes: [{ code: 'A', amount }] });
  const of = (asked: number, kept: number) => [created(code(asked), order(code(kept)))];
  const amounts = { with: { path: 'discountCodes.amount', form: 'amount' } };
  judges(echo, [
    { claim: 'may be what it took off', ...amounts, of: of(900, 200), says: 'nothing' },
    {
      claim: 'comes back where it is no more than the lines cost',
      ...amounts,
      of: of(200, 200),
      says: 'holds',
    },
    {
      claim: 'is not another below that',
      ...amounts,
      of: of(199, 200),
      says: 'breaks',
      message: 'The order was created with discountCodes.amount "199", but has "200".',
      pointer: '/order/discount_codes',
      expected: '"199"',
      received: '"200"',
    },
  ]);
});
