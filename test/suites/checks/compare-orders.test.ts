import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { isJsonObject, parseExactJson } from '../../../spec/json/exact-json.ts';
import type { Order } from '../../../spec/order/order.ts';
import { readOrder } from '../../../spec/order/read-order.ts';
import { canonical, compareOrders } from '../../../suites/checks/compare-orders.ts';
import { exact, line, order, without, type Wire } from '../kit/wire.ts';

function reading(wire: Wire): Order {
  const json = parseExactJson(JSON.stringify(wire));
  if (!isJsonObject(json)) throw new TypeError('not an object');
  return readOrder(json, '/order', dialectOf('haravan').names);
}

const differing = (left: Wire, right: Wire) =>
  compareOrders(reading(left), reading(right), []).map(({ attribute }) => attribute);

describe('two representations of an order', () => {
  it('are the same where one says null and the other nothing, or an empty list', () => {
    expect(differing(order({ note: null }), without(order(), 'note'))).toEqual([]);
    expect(differing(order({ refunds: [] }), without(order(), 'refunds'))).toEqual([]);
    expect(differing(order({ refunds: null }), order({ refunds: [] }))).toEqual([]);
  });

  it('are the same where a part says null and the other nothing', () => {
    const part = (given: Wire) => order({ shipping_address: { city: 'Huế', ...given } });
    expect(differing(part({ ward: null }), part({}))).toEqual([]);
    expect(differing(part({ ward: 'a' }), part({}))).toEqual(['shippingAddress']);
  });

  it('are the same wherever they stand in an answer', () => {
    const [left, right] = [reading(order()), reading(order())];
    expect(compareOrders(left, { ...right, pointer: '/orders/3', raw: {} }, [])).toEqual([]);
    expect(canonical({ pointer: '/a', raw: {}, at: () => '', id: '1' })).toBe('{id: "1"}');
  });

  it('are the same with their parts in another order and amounts in other digits', () => {
    const lines = [line(), line({ id: 2, price: exact('0.1') })];
    const others = [line({ id: 2, price: exact('0.1000') }), line()];
    expect(differing(order({ line_items: lines }), order({ line_items: others }))).toEqual([]);
  });

  it('are the same where times are cut or rounded to the digits that are shown', () => {
    const at = (time: string) => order({ created_at: time, refunds: [{ id: 1, created_at: time }] });
    const same = (left: string, right: string) => differing(at(left), at(right));
    expect(same('2026-11-22T08:00:00.1239500Z', '2026-11-22T08:00:00.124Z')).toEqual([]);
    expect(same('2026-11-22T08:00:00.999Z', '2026-11-22T08:00:00Z')).toEqual([]);
    expect(same('2026-11-22T08:00:00.999Z', '2026-11-22T08:00:01Z')).toEqual([]);
    expect(same('2026-11-22T08:00:00.5Z', '2026-11-22T15:00:00.500+07:00')).toEqual([]);
    expect(same('2026-11-22T08:00:00.123Z', '2026-11-22T08:00:00.124Z')).toEqual(['createdAt', 'refunds']);
    expect(same('2026-11-22T08:00:01.001Z', '2026-11-22T08:00:00Z')).toEqual(['createdAt', 'refunds']);
    expect(same('2026-11-22T08:00:00.12Z', '2026-11-22T08:00:00.130Z')).toEqual(['createdAt', 'refunds']);
  });

  it('are the same where a part was touched and holds the same, or has nothing in a list', () => {
    const sent = (given: Wire) => order({ fulfillments: [{ id: 1, status: 'success', ...given }] });
    const times = ['2026-11-22T08:00:00Z', '2026-11-22T09:00:00Z'].map((updated_at) => sent({ updated_at }));
    expect(differing(times[0] ?? {}, times[1] ?? {})).toEqual([]);
    expect(differing(sent({}), sent({ status: 'cancelled' }))).toEqual(['fulfillments']);
    const lines = (properties: unknown) => order({ line_items: [line({ properties })] });
    expect(differing(lines(null), lines([]))).toEqual([]);
    expect(differing(lines([{ name: 'a', value: 'b' }]), lines([]))).toEqual(['lineItems']);
  });

  it('pair each part with one other', () => {
    const lines = (...given: readonly Wire[]) => order({ line_items: given });
    expect(differing(lines(line(), line()), lines(line(), line({ id: 2 })))).toEqual(['lineItems']);
  });

  it('differ in every attribute that is not the same, in the order of the attributes', () => {
    const right = order({ note: 'x', total_price: exact('200.0001'), taxes_included: true });
    expect(compareOrders(reading(order()), reading(right), [])).toEqual([
      { attribute: 'note', left: 'null', right: '"x"' },
      { attribute: 'totalPrice', left: '200', right: '200.0001' },
      { attribute: 'taxesIncluded', left: 'false', right: 'true' },
    ]);
    expect(compareOrders(reading(order()), reading(right), ['note', 'totalPrice', 'taxesIncluded'])).toEqual(
      [],
    );
  });

  it('show a list as one text, sorted', () => {
    const [difference] = compareOrders(reading(order()), reading(order({ tags: 'b,a' })), []);
    expect(difference).toEqual({ attribute: 'tags', left: '["VIP"]', right: '["a", "b"]' });
  });

  it('show a long text cut short, a text of 240 characters whole', () => {
    const noted = (length: number) =>
      compareOrders(reading(order()), reading(order({ note: 'a'.repeat(length) })), []).map(
        ({ right }) => right,
      );
    expect(noted(238)).toEqual([`"${'a'.repeat(238)}"`]);
    expect(noted(239)).toEqual([`"${'a'.repeat(236)}…`]);
  });
});

describe('one text for values that mean the same', () => {
  const [time, ...sameTimes] = [
    '2025-01-02T03:00:00.000Z',
    '2025-01-02T03:00:00Z',
    '2025-01-02T03:00:00.0000000Z',
    '2025-01-02T10:00:00+07:00',
    '2025-01-01T21:30:00.0-05:30',
  ];

  it.each(sameTimes)('takes %s for the instant it is', (text) => {
    expect(canonical(text)).toBe(canonical(time));
  });

  it.each([
    'x2025-01-02T03:00:00Z',
    '+002025-01-02T03:00:00Z',
    '2025-01-02T03:00:00Z.',
    '2025-01-02T03:00:00',
    '2025-13-02T03:00:00Z',
    '2025-01-02 03:00:00Z',
  ])('takes %s for a text', (text) => {
    expect(canonical(text)).toBe(`"${text}"`);
  });

  it('tells null from the text null', () => {
    expect([canonical(null), canonical(undefined), canonical('null')]).toEqual(['null', 'null', '"null"']);
  });
});
