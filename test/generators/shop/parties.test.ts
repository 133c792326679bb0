import { describe, expect, test } from 'vitest';
import { at, openShop, shirt } from './ask.ts';

async function created(order: object, reading: 'text' | 'example' = 'text'): Promise<unknown> {
  await using shop = await openShop({ reading });
  const { status, exact } = await shop.ask('POST /orders.json', {
    body: { order: { line_items: [shirt], ...order } },
  });
  expect(status).toBe(201);
  return at(exact, 'order');
}

describe('an address', () => {
  const sent = { first_name: 'A', last_name: 'Nguyễn Văn', address1: '182 Lê Đại Hành', country_code: 'VN' };

  test('gets its name, and its country from the code', async () => {
    const order = await created({ shipping_address: sent });
    expect(at(order, 'shipping_address')).toMatchObject({
      ...sent,
      name: 'Nguyễn Văn A',
      country: 'Vietnam',
      zip: null,
    });
    expect(at(order, 'billing_address')).toMatchObject({ ...sent, default: true });
  });

  test.each([
    { given: { country_code: 'US' }, country: 'United States', code: 'US' },
    { given: { country: 'Japan' }, country: 'Japan', code: 'JP' },
    { given: { country: 'Việt Nam' }, country: 'Việt Nam', code: 'VN' },
    { given: { country_code: 'QX' }, country: 'QX', code: 'QX' },
    { given: {}, country: 'Vietnam', code: 'VN' },
  ])('of $given is in $country', async ({ given, country, code }) => {
    const address = at(await created({ billing_address: given }), 'billing_address');
    expect(address).toMatchObject({ country, country_code: code });
  });

  test.each(['NFC', 'NFD'])('keeps Vietnamese text byte for byte in %s', async (form) => {
    const text = 'Phường Đông Hưng Thuận đường Nguyễn Ảnh'.normalize(form);
    const order = await created({
      shipping_address: { address1: text },
      note: text,
      tags: text.replace(',', ''),
    });
    expect([at(order, 'shipping_address.address1'), at(order, 'note')]).toEqual([text, text]);
    expect(at(order, 'tags')).toBe(text);
  });

  test('that nobody gave is null by the prose and blank by the examples', async () => {
    expect(await created({}, 'text')).toMatchObject({
      shipping_address: null,
      billing_address: null,
      customer: null,
    });
    const blank = await created({}, 'example');
    expect(at(blank, 'shipping_address')).toMatchObject({ name: ' ', country: 'Vietnam', address1: null });
    expect(at(blank, 'customer.email')).toBe('guest@haravan.com');
  });
});

describe('a customer', () => {
  test('is the one of the id', async () => {
    const order = await created({ customer: { id: 1085558958 } });
    expect(at(order, 'customer')).toMatchObject({ id: '1085558958', email: 'example@haravan.com' });
    expect(at(order, 'email')).toBe('example@haravan.com');
  });

  test('of an unknown id is refused', async () => {
    await using shop = await openShop();
    const body = { order: { line_items: [shirt], customer: { id: 5 } } };
    expect((await shop.ask('POST /orders.json', { body })).status).toBe(422);
  });

  test('is found again by e-mail, and counts as each reading has it', async () => {
    for (const [reading, counted] of [
      ['text', '1'],
      ['example', '2'],
    ] as const) {
      await using shop = await openShop({ reading });
      const first = await shop.create({
        line_items: [shirt],
        email: 'Lan@example.com',
        customer: { first_name: 'Lan' },
      });
      const second = await shop.create({ line_items: [shirt], email: 'lan@example.com' });
      const [one, two] = [
        await shop.ask(`GET /orders/${first}.json`),
        await shop.ask(`GET /orders/${second}.json`),
      ];
      expect(at(one.exact, 'order.customer.id')).toBe(at(two.exact, 'order.customer.id'));
      expect(at(one.exact, 'order.customer.orders_count')).toBe(counted);
      expect(at(two.exact, 'order.customer.orders_count')).toBe('2');
    }
  });

  test('named anew in an order is so called in that order only', async () => {
    await using shop = await openShop();
    const lan = await shop.create({
      line_items: [shirt],
      customer: { email: 'x@example.com', first_name: 'Lan' },
    });
    const an = await shop.create({
      line_items: [shirt],
      customer: { email: 'x@example.com', first_name: 'An' },
    });
    expect(at((await shop.ask(`GET /orders/${an}.json`)).json, 'order.customer.first_name')).toBe('An');
    expect(at((await shop.ask(`GET /orders/${lan}.json`)).json, 'order.customer.first_name')).toBe('Lan');
  });
});

describe('where an order came from', () => {
  test.each([
    { sent: { source_name: 'conformance' }, text: 'conformance', example: 'conformance' },
    { sent: { source_name: 'pos' }, text: '1000398412', example: 'pos' },
    { sent: {}, text: '1000398412', example: null },
  ])('is read from $sent', async ({ sent, text, example }) => {
    expect(at(await created(sent, 'text'), 'source_name')).toBe(text);
    expect(at(await created(sent, 'example'), 'source_name')).toBe(example);
  });

  test('carries user, location and landing site', async () => {
    const order = await created({ user_id: '1000374246', location_id: 895636, landing_site_ref: 'refabc' });
    expect(order).toMatchObject({
      user_id: '1000374246',
      location_id: '895636',
      location_name: 'Flemington',
    });
    expect(order).toMatchObject({ landing_site_ref: 'refabc' });
  });

  test.each([
    { sent: { is_cod_gateway: true }, text: 'Thanh toán khi giao hàng (COD)', example: null, code: 'COD' },
    { sent: { gateway: 'Tiền mặt' }, text: 'Tiền mặt', example: 'Tiền mặt', code: null },
    {
      sent: { gateway: 'Bank transfer', is_cod_gateway: false },
      text: 'Bank transfer',
      example: 'Bank transfer',
      code: '',
    },
  ])('names the gateway of $sent', async ({ sent, text, example, code }) => {
    expect(await created(sent, 'text')).toMatchObject({
      gateway: text,
      gateway_code: code,
      fulfillments: [],
    });
    expect(await created(sent, 'example')).toMatchObject({ gateway: example, gateway_code: code });
  });
});
