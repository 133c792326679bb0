import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { printDecimal, readDecimal, sum, type Decimal } from '../../../spec/decimal.ts';
import { isJsonObject, parseExactJson, type JsonObject } from '../../../spec/json/exact-json.ts';
import type { Order } from '../../../spec/order/order.ts';
import { readOrder, splitTags } from '../../../spec/order/read-order.ts';

const { names } = dialectOf('haravan');

function parse(text: string): JsonObject {
  const json = parseExactJson(text);
  if (!isJsonObject(json)) throw new TypeError('not an object');
  return json;
}

/** Reads `{ … }` as the order of an answer. */
function reading(text: string): Order {
  return readOrder(parse(text), '/order', names);
}

const shown = (value: Decimal | null | undefined): string | null | undefined =>
  value ? printDecimal(value) : value;

describe('reading an order', () => {
  it('takes ids as text, whatever their length and form', () => {
    expect(reading('{"id": 9007199254740993}').id).toBe('9007199254740993');
    expect(reading('{"id": "12"}').id).toBe('12');
  });

  it('adds amounts that no binary float adds', () => {
    const { totalTax, totalDiscounts } = reading('{"total_tax": 0.1, "total_discounts": 0.2}');
    expect(printDecimal(sum([totalTax, totalDiscounts].filter((value) => Boolean(value)) as Decimal[]))).toBe(
      '0.3',
    );
  });

  it('keeps every digit of an amount, as number or as text', () => {
    const digits = '1234567890123456789012.3456';
    expect(shown(reading(`{"total_price": ${digits}}`).totalPrice)).toBe(digits);
    expect(shown(reading(`{"total_price": "${digits}"}`).totalPrice)).toBe(digits);
  });

  it('tells null from an attribute that is not there', () => {
    const order = reading('{"closed_at": null}');
    expect(order.closedAt).toBeNull();
    expect(order.cancelledAt).toBeUndefined();
  });

  it.each([
    ['{"note": 5}', 'note'],
    ['{"total_price": true}', 'totalPrice'],
    ['{"total_price": "12,5"}', 'totalPrice'],
    ['{"taxes_included": "yes"}', 'taxesIncluded'],
    ['{"tags": ["a"]}', 'tags'],
    ['{"line_items": {}}', 'lineItems'],
    ['{"customer": []}', 'customer'],
    ['{"id": {}}', 'id'],
  ] as const)('reads %s as nothing rather than throwing', (text, attribute) => {
    expect(reading(text)[attribute]).toBeUndefined();
  });

  it('reads no endless quantity', () => {
    expect(reading('{"line_items": [{"quantity": 1e400}]}').lineItems?.[0]?.quantity).toBeUndefined();
  });

  it('reads a flag that is sent as text', () => {
    expect(reading('{"taxes_included": "true"}').taxesIncluded).toBe(true);
    expect(reading('{"taxes_included": "false"}').taxesIncluded).toBe(false);
  });

  it('knows where each part stands', () => {
    const order = readOrder(
      parse('{"line_items": [{"id": 1}, {"properties": [{"name": "a"}]}]}'),
      '/orders/3',
      names,
    );
    const line = order.lineItems?.[1];
    expect(order.at('totalPrice')).toBe('/orders/3/total_price');
    expect(line?.at('fulfillableQuantity')).toBe('/orders/3/line_items/1/fulfillable_quantity');
    expect(line?.properties?.[0]?.pointer).toBe('/orders/3/line_items/1/properties/0');
  });

  it('counts the places of a list though one of them holds no object', () => {
    const order = reading('{"line_items": [null, {"id": 2}]}');
    expect(order.lineItems?.map(({ pointer }) => pointer)).toEqual(['/order/line_items/1']);
  });
});

describe('tags', () => {
  it.each([
    ['', []],
    ['VIP', ['VIP']],
    ['VIP, a1 ,a2', ['VIP', 'a1', 'a2']],
    [',VIP,,', ['VIP']],
    ['khách quen,Hà Nội', ['khách quen', 'Hà Nội']],
  ])('%j are %j', (text, tags) => {
    expect(splitTags(text)).toEqual(tags);
  });
});

describe('a decimal', () => {
  it.each(['', '1.', '.5', '+1', '1,5', ' 1', '0x10', 'Infinity', 'NaN', '١'])('is not %j', (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });

  it.each([
    ['-520000', '-520000'],
    ['600000.0000', '600000'],
    ['1e3', '1000'],
    ['2.5E-2', '0.025'],
  ])('reads %s as %s', (text, printed) => {
    expect(shown(readDecimal(text))).toBe(printed);
  });

  it('is no number of more zeros than memory holds', () => {
    expect(readDecimal('1e999999999')).toBeUndefined();
    expect(reading('{"total_price": 1e999999999}').totalPrice).toBeUndefined();
  });
});
