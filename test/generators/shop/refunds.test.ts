import { describe, expect, test } from 'vitest';
import { at, openShop, type Asked, type AskedShop } from './ask.ts';

const paidOrder = {
  email: 'foo@example.com',
  is_cod_gateway: true,
  gateway: 'Thanh toán khi giao hàng (COD)',
  fulfillment_status: 'fulfilled',
  line_items: [{ title: 'Áo sơ mi nam màu xanh', sku: 'NAM006', price: 729000, quantity: 2 }],
  transactions: [{ kind: 'capture', amount: 1458000 }],
};

const cancel = async (shop: AskedShop, id: string, body: object): Promise<Asked> =>
  shop.ask(`POST /orders/${id}/cancel.json`, { body });
const order = ({ exact }: Asked): Record<string, unknown> => at(exact, 'order') as Record<string, unknown>;

describe('a capture', () => {
  test('stands before the pending transaction it refers to', async () => {
    await using shop = await openShop();
    const id = await shop.create(paidOrder);
    const { exact } = await shop.ask(`GET /orders/${id}.json`);
    expect(at(exact, 'order.financial_status')).toBe('paid');
    expect(at(exact, 'order.transactions.0')).toMatchObject({
      kind: 'capture',
      amount: '1458000.0000',
      order_id: id,
    });
    expect(at(exact, 'order.transactions.1')).toMatchObject({
      kind: 'pending',
      amount: '1458000.0000',
      parent_id: null,
    });
    expect(at(exact, 'order.transactions.0.parent_id')).toBe(at(exact, 'order.transactions.1.id'));
  });

  test.each([
    { reading: 'text', status: 'partially_paid', amountless: 'paid' },
    { reading: 'example', status: 'partiallypaid', amountless: 'partiallypaid' },
  ] as const)(
    'pays in part, or without amount as the $reading has it',
    async ({ reading, status, amountless }) => {
      await using shop = await openShop({ reading });
      const part = await shop.create({ ...paidOrder, transactions: [{ kind: 'capture', amount: 1000 }] });
      const open = await shop.create({
        ...paidOrder,
        transactions: [{ kind: 'capture' }],
        financial_status: 'paid',
      });
      expect(order(await shop.ask(`GET /orders/${part}.json`))['financial_status']).toBe(status);
      expect(order(await shop.ask(`GET /orders/${open}.json`))['financial_status']).toBe(amountless);
    },
  );

  test('of several pays together', async () => {
    await using shop = await openShop();
    const transactions = [
      { kind: 'capture', amount: 1000000 },
      { kind: 'sale', amount: 458000 },
    ];
    const id = await shop.create({ ...paidOrder, transactions });
    const paid = order(await shop.ask(`GET /orders/${id}.json`));
    expect(paid['financial_status']).toBe('paid');
    expect((paid['transactions'] as unknown[]).map((transaction) => at(transaction, 'kind'))).toEqual([
      'sale',
      'capture',
      'pending',
    ]);
  });
});

describe('other transactions of a new order', () => {
  test.each([
    { kind: 'pending', status: 'pending' },
    { kind: 'authorization', status: 'authorized' },
    { kind: 'void', status: 'voided' },
  ])('of kind $kind leave it $status', async ({ kind, status }) => {
    await using shop = await openShop();
    const id = await shop.create({ ...paidOrder, transactions: [{ kind, amount: 5.5, gateway: 'Ví' }] });
    const { exact } = await shop.ask(`GET /orders/${id}.json`);
    expect(at(exact, 'order.financial_status')).toBe(status);
    expect(at(exact, 'order.transactions.0')).toMatchObject({ kind, amount: '5.5000', gateway: 'Ví' });
  });

  test('stay beside a capture', async () => {
    await using shop = await openShop();
    const kinds = ['pending', 'authorization', 'capture'];
    const id = await shop.create({
      ...paidOrder,
      transactions: kinds.map((kind) => ({ kind, amount: 1458000 })),
    });
    const { exact } = await shop.ask(`GET /orders/${id}.json`);
    expect([0, 1, 2, 3].map((index) => at(exact, `order.transactions.${String(index)}.kind`))).toEqual([
      'capture',
      'authorization',
      'pending',
      undefined,
    ]);
  });

  test('are not there when the order is merely marked as paid', async () => {
    await using shop = await openShop();
    const { transactions: _, ...marked } = paidOrder;
    const id = await shop.create({ ...marked, financial_status: 'paid' });
    expect(order(await shop.ask(`GET /orders/${id}.json`))).toMatchObject({
      financial_status: 'paid',
      transactions: [],
    });
  });
});

describe('a cancel with an amount', () => {
  test('records the negative amount and a refund, as documented', async () => {
    await using shop = await openShop();
    const cancelled = await cancel(shop, await shop.create(paidOrder), { amount: '520000' });
    expect(order(cancelled)).toMatchObject({
      cancel_reason: 'other',
      financial_status: 'partially_refunded',
    });
    expect(at(cancelled.exact, 'order.transactions.0')).toMatchObject({
      kind: 'refund',
      amount: '-520000.0000',
      status: null,
    });
    expect(at(cancelled.exact, 'order.refunds.0')).toMatchObject({
      note: '',
      refund_line_items: null,
      restock: null,
    });
    expect(at(cancelled.exact, 'order.refunds.0.transactions.0')).toMatchObject({
      id: at(cancelled.exact, 'order.transactions.0.id'),
      amount: '-520000.0000',
      status: 'Thành công',
    });
  });

  test('at what was captured makes the order refunded', async () => {
    await using shop = await openShop();
    const cancelled = await cancel(shop, await shop.create(paidOrder), {
      amount: '1458000.0000',
      reason: 'declined',
    });
    expect(order(cancelled)).toMatchObject({ cancel_reason: 'declined', financial_status: 'refunded' });
  });

  test.each([
    { what: 'more than was captured', body: { amount: '1458000.0001' } },
    { what: 'an undocumented reason', body: { reason: 'bored' } },
    {
      what: 'a line of another order',
      body: { refund: { refund_line_items: [{ line_item_id: 1, quantity: 1 }] } },
    },
  ])('$what is refused and changes nothing', async ({ body }) => {
    await using shop = await openShop();
    const id = await shop.create(paidOrder);
    const before = await shop.ask(`GET /orders/${id}.json`);
    expect((await cancel(shop, id, body)).status).toBe(422);
    expect((await shop.ask(`GET /orders/${id}.json`)).text).toBe(before.text);
  });

  test('of an order merely marked as paid is measured by its total', async () => {
    await using shop = await openShop({ reading: 'text' });
    const { transactions: _, ...marked } = { ...paidOrder, financial_status: 'paid' };
    const cancelled = await cancel(shop, await shop.create(marked), { amount: '1458000' });
    expect(order(cancelled)['financial_status']).toBe('refunded');
  });
});

describe('a cancel with everything', () => {
  const body = {
    amount: '520000',
    reason: 'customer',
    restock: true,
    email: false,
    note: 'Customer made a mistake',
    ignore_cancel_fulfillment: true,
  };

  test('restocks every line and leaves the delivery alone when told so', async () => {
    await using shop = await openShop();
    const cancelled = await cancel(shop, await shop.create(paidOrder), body);
    expect(at(cancelled.exact, 'order.refunds.0')).toMatchObject({
      restock: true,
      note: 'Customer made a mistake',
    });
    expect(at(cancelled.exact, 'order.refunds.0.refund_line_items.0')).toMatchObject({
      quantity: '2',
      line_item_id: at(cancelled.exact, 'order.line_items.0.id'),
    });
    expect(at(cancelled.exact, 'order.line_items.0')).toMatchObject({
      fulfillable_quantity: '0',
      fulfillment_status: 'restock',
    });
    expect(at(cancelled.exact, 'order.fulfillments.0')).toMatchObject({
      status: 'success',
      carrier_status_code: 'delivered',
    });
  });

  test.each([
    { reading: 'text', status: 'restocked', line: 'fulfilled' },
    { reading: 'example', status: 'fulfilled', line: 'restock' },
  ] as const)('shows the order as the $reading has it', async ({ reading, status, line }) => {
    await using shop = await openShop({ reading });
    const cancelled = await cancel(shop, await shop.create(paidOrder), body);
    expect(order(cancelled)['fulfillment_status']).toBe(status);
    expect(at(cancelled.exact, 'order.line_items.0.fulfillment_status')).toBe(line);
  });
});

describe('a cancel with a refund of its own', () => {
  test.each([
    { reading: 'text', restock: false, fulfillable: '1' },
    { reading: 'example', restock: true, fulfillable: '1' },
  ] as const)('takes back what it names ($reading)', async ({ reading, restock, fulfillable }) => {
    await using shop = await openShop({ reading });
    const { fulfillment_status: _, is_cod_gateway: __, ...open } = paidOrder;
    const id = await shop.create(open);
    const line = at((await shop.ask(`GET /orders/${id}.json`)).exact, 'order.line_items.0.id');
    const raw = `{"reason":"customer","note":"n","refund":{"refund_line_items":[{"line_item_id":${String(line)},"quantity":1}],"transactions":[{"amount":"300000","kind":"refund"}]}}`;
    const cancelled = await shop.ask(`POST /orders/${id}/cancel.json`, { raw });
    expect(order(cancelled)).toMatchObject({
      financial_status: 'partially_refunded',
      cancel_reason: 'customer',
    });
    expect(at(cancelled.exact, 'order.refunds.0')).toMatchObject({ restock, note: 'n' });
    expect(at(cancelled.exact, 'order.refunds.0.refund_line_items.0.quantity')).toBe('1');
    expect(at(cancelled.exact, 'order.line_items.0.fulfillable_quantity')).toBe(fulfillable);
  });

  test('calls the carrier off and keeps the fulfillment a success', async () => {
    await using shop = await openShop();
    const cancelled = await cancel(shop, await shop.create(paidOrder), { reason: 'customer' });
    expect(at(cancelled.exact, 'order.fulfillments.0')).toMatchObject({
      status: 'success',
      carrier_status_code: 'cancel',
    });
    expect(at(cancelled.exact, 'order.line_items.0.fulfillable_quantity')).toBe('0');
  });
});
