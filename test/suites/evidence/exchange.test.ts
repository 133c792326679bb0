import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { openExchange, type Exchange } from '../../../suites/evidence/exchange.ts';
import { numbered } from '../kit/evidence.ts';
import { cancelled, exchange, listed, read, unanswered, type Sent } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';

function open(sent: Sent): Exchange {
  const [record] = numbered([sent]);
  if (record === undefined) throw new Error('nothing was sent');
  return openExchange(record, 0, dialectOf('haravan'));
}

describe('an exchange', () => {
  it('reads its query decoded', () => {
    const { query } = open(listed('order=created_at%20desc&ids=1,2&status=', []));
    expect([...query]).toEqual([
      ['order', 'created_at desc'],
      ['ids', '1,2'],
      ['status', ''],
    ]);
  });

  it('knows the order that its path names', () => {
    expect(open(read(order({ id: 1234567890123 }))).orderId).toBe('1234567890123');
    expect(open(cancelled({}, order())).orderId).toBe('1001');
    expect(open(listed('ids=1001', [])).orderId).toBeUndefined();
  });

  it('holds one order, a page of them, or none', () => {
    const idsOf = (sent: Sent) => open(sent).orders.map(({ id, pointer }) => [id, pointer]);
    expect(idsOf(read(order()))).toEqual([['1001', '/order']]);
    expect(idsOf(listed('', [order({ id: 1 }), order({ id: 2 })]))).toEqual([
      ['1', '/orders/0'],
      ['2', '/orders/1'],
    ]);
    expect(idsOf(exchange('getOrder', { answer: { orders: 5 } }))).toEqual([]);
    expect(idsOf(exchange('getOrder', { answer: '[]' }))).toEqual([]);
  });

  it('leaves out of a page what is no order, and keeps the places of the others', () => {
    const page = exchange('listOrders', { answer: { orders: [null, 7, order()] } });
    expect(open(page).orders.map(({ pointer }) => pointer)).toEqual(['/orders/2']);
  });

  it('is partial where fields were asked for', () => {
    expect(open(listed('fields=id', [])).partial).toBe(true);
    expect(open(listed('status=any', [])).partial).toBe(false);
  });

  it('is accepted with 2xx only', () => {
    const accepted = [100, 199, 200, 201, 204, 299, 300, 301, 400, 404, 500].filter(
      (status) => open(read(order(), { status })).accepted,
    );
    expect(accepted).toEqual([200, 201, 204, 299]);
  });

  it('has neither status nor answer where none was received', () => {
    const { status, accepted, answer, orders } = open(unanswered(read(order())));
    expect({ status, accepted, answer, orders }).toEqual({
      status: undefined,
      accepted: false,
      answer: undefined,
      orders: [],
    });
  });

  it.each(['', '<html>', '{"order": ', '['.repeat(200_000)])(
    'has no answer where the body is %.20s',
    (answer) => {
      expect(open(exchange('getOrder', { answer })).answer).toBeUndefined();
    },
  );
});
