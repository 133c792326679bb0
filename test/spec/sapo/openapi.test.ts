import { describe, expect, it } from 'vitest';
import { loadValidators } from '../../../generators/schemas/validators.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { loadExamples } from '../../../spec/docs/documented-exchange.ts';
import { loadDocsFacts } from '../../../spec/docs/load-facts.ts';
import { isJsonObject, type JsonObject } from '../../../spec/json/exact-json.ts';
import { loadWrittenContract, sourceOf } from '../written-contract.ts';

const { contract, operations, parameters, sourced } = await loadWrittenContract('sapo');
const validators = await loadValidators('sapo');
const facts = loadDocsFacts('sapo');
const orders = loadExamples('sapo').map(({ answer }): JsonObject => {
  const order = isJsonObject(answer) ? answer['order'] : undefined;
  return isJsonObject(order) ? order : {};
});

/** Attributes that all examples have and live shops do not. */
const notLive = ['confirmed', 'total_price_usd', 'device_id', 'checkout_id', 'contact_email'];

describe('openapi.yaml of Sapo', () => {
  it('describes nine operations, and no confirming, tagging or assigning', () => {
    expect(operations).toHaveLength(9);
    expect(Object.keys(contract.operations).toSorted()).toEqual([
      'cancelOrder',
      'closeOrder',
      'countOrders',
      'createOrder',
      'deleteOrder',
      'getOrder',
      'listOrders',
      'openOrder',
      'updateOrder',
    ]);
  });

  it('has only the creation of an order from the page itself', () => {
    const onPage = operations.filter((part) => sourceOf(part)?.line !== undefined);
    expect(onPage.map(({ what }) => what)).toEqual(['post /orders.json']);
    expect(parameters.filter((part) => sourceOf(part)?.from !== 'facts')).toEqual([]);
  });

  it('names places of the page by the headings of its facts, and points between them and the next', () => {
    const places = [...facts.operations, ...facts.parameters, ...facts.examples];
    const ends = new Map(facts.examples.map(({ heading, answer }) => [heading, answer.lines.to]));
    const starts = Map.groupBy(places, ({ heading }) => heading);
    const astray = sourced.filter((part) => {
      const { heading = '', line } = sourceOf(part) ?? {};
      if (line === undefined) return false;
      const start = Math.min(...(starts.get(heading) ?? []).map((place) => place.line));
      const last = Math.max(...(starts.get(heading) ?? []).map((place) => place.line));
      return !(line >= start && line <= (ends.get(heading) ?? last));
    });
    expect(astray.map(({ what }) => what)).toEqual([]);
  });

  it('takes key and secret, or a token', () => {
    expect(contract.document.security).toEqual([{ basic: [] }, { token: [] }]);
    expect(contract.document.components?.securitySchemes).toMatchObject({
      basic: { type: 'http', scheme: 'basic' },
      token: { type: 'apiKey', in: 'header', name: 'X-Sapo-Access-Token' },
    });
  });

  it('asks for the one permission to change, and for either to look', () => {
    const scopes = Object.values(contract.operations).map(({ method, scopes: all }) => [method, all.join()]);
    expect(new Set(scopes.map(([method, all]) => `${method === 'GET' ? 'look' : 'change'} ${all}`))).toEqual(
      new Set(['look read_orders,write_orders', 'change write_orders']),
    );
  });
});

describe('an order in the contract of Sapo', () => {
  const { required = [] } = contract.schema('Order');

  it('is described in every attribute that the examples show, however deep', () => {
    const described = validators.answerPaths('createOrder', 201);
    const shown = new Set(orders.flatMap((order) => pathsIn(order, 'order')));
    expect(shown.size).toBeGreaterThan(100);
    expect([...shown].filter((path) => !described.has(path))).toEqual([]);
  });

  it('requires what all examples show with a value and live shops have too', () => {
    const always = Object.keys(orders[0] ?? {}).filter((name) =>
      orders.every((order) => order[name] !== undefined && order[name] !== null),
    );
    // Empty texts in the examples, null in live shops.
    const emptied = ['email', 'gateway', 'processing_method'];
    expect(required.toSorted()).toEqual(
      always.filter((name) => ![...notLive, ...emptied].includes(name)).toSorted(),
    );
  });

  it('may have amounts as numbers, null in place of objects and texts, more attributes and fewer', () => {
    const documented = JSON.stringify({ order: orders[0] });
    const live = JSON.parse(documented.replaceAll(/"(\d+\.\d{2})"/g, '$1')) as {
      order: Record<string, unknown>;
    };
    notLive.forEach((name) => delete live.order[name]);
    Object.assign(live.order, {
      customer: null,
      billing_address: null,
      shipping_address: null,
      gateway: null,
      status: 'open',
      confirmed_on: '2026-04-29T19:17:27Z',
      total_weight: 200,
      net_payment: 0,
    });
    expect(live.order['total_price']).toBe(199);
    expect(validators.answer('createOrder', 201)?.(live)).toEqual([]);
  });

  it.each([
    ['an amount with one decimal', { total_price: '199.0' }],
    ['an amount with three decimals', { total_price: '199.000' }],
    ['an amount below nothing, as a text', { subtotal_price: '-1.00' }],
    ['no amount', { total_tax: null }],
    ['a text for a weight', { total_weight: '0' }],
    ['a number for a token', { token: 7 }],
    ['an unknown state of payment', { financial_status: 'owed' }],
    ['a day for a moment', { created_on: '2015-12-08' }],
    ['a list for a customer', { customer: [] }],
  ])('may not have %s', (_what, change) => {
    const changed = JSON.parse(JSON.stringify({ order: { ...orders[0], ...change } })) as unknown;
    const [name] = Object.keys(change);
    expect(
      validators
        .answer(
          'createOrder',
          201,
        )?.(changed)
        .map(({ path }) => path),
    ).toEqual([`order.${name}`]);
  });

  it('marks its amounts, so that they are read exactly', () => {
    const decimals = validators.decimalPaths('createOrder', 201);
    for (const path of ['total_price', 'tax_lines[].price', 'discount_codes[].amount', 'line_items[].price'])
      expect(decimals).toContain(`order.${path}`);
    expect(decimals).not.toContain('order.tax_lines[].rate');
  });
});

describe('a request in the contract of Sapo', () => {
  const problems = (order: object): readonly string[] =>
    validators
      .request('createOrder')?.({ order })
      .map(({ path, keyword }) => `${path} ${keyword}`) ?? [];
  const line = { variant_id: 1, quantity: 1 };

  it('may carry the flags, with the defaults and values of the page', () => {
    const flags = { send_webhooks: false, send_receipt: true, send_fulfillment_receipt: true };
    for (const inventory_behaviour of ['bypass', 'decrement_ignoring_policy', 'decrement_obeying_policy'])
      expect(problems({ line_items: [line], ...flags, inventory_behaviour })).toEqual([]);
    expect(problems({ line_items: [line], inventory_behaviour: 'decrement' })).toEqual([
      'order.inventory_behaviour enum',
    ]);
    expect(problems({ line_items: [line], send_receipt: 'true' })).toEqual(['order.send_receipt type']);
  });

  it('may carry the attributes of an order that other pages describe', () => {
    const described = {
      note: 'Giao giờ hành chính',
      note_attributes: [{ name: 'colour', value: 'red' }],
      tags: 'a,b',
      phone: '0900000000',
      reference: 'A-1',
      source_name: 'my-app',
      location_id: 1,
      financial_status: 'pending',
      fulfillment_status: 'fulfilled',
      processed_on: '2015-12-08T11:41:08Z',
      taxes_included: true,
      buyer_accepts_marketing: false,
      shipping_lines: [{ code: 'x', title: 'x', price: 10, source: 'x' }],
      shipping_address: { district: 'Quận 1', district_code: '1', ward: 'Bến Nghé', ward_code: '2' },
    };
    expect(problems({ line_items: [line], ...described })).toEqual([]);
  });

  it('names a variant, or brings title and price, its weight as number or text', () => {
    const custom = { title: 'Boots', price: 74.99, quantity: 3 };
    const lines = [line, custom, { ...custom, grams: '1300' }, { ...custom, grams: 1300 }];
    expect(problems({ line_items: lines })).toEqual([]);
    expect(problems({ line_items: [{ title: 'Boots', quantity: 1 }] })).toEqual(['order.line_items[] anyOf']);
    expect(problems({ line_items: [{ ...custom, grams: 'heavy' }] })).toEqual([
      'order.line_items[].grams pattern',
    ]);
    expect(problems({ line_items: [] })).toEqual(['order.line_items minItems']);
  });

  it('cancels with nothing, in an envelope, or without one', () => {
    const { write } = dialectOf('sapo').cancellation;
    const validate = validators.request('cancelOrder');
    const flat = { reason: 'customer', amount: 10, restock: true, email: false };
    const bodies = [{}, write({}), write({ reason: 'other' }), flat];
    expect(bodies.map((body) => validate?.(body))).toEqual(bodies.map(() => []));
    expect(validate?.({ order_cancel: { cancel_reason: 'bored' } })).toHaveLength(1);
    expect(validate?.({ reason: 'bored' })).toHaveLength(1);
  });

  it('filters by moments as the docs write them and as clients do', () => {
    const validate = validators.query('listOrders');
    for (const created_on_min of ['2008-12-31 03:00', '2005-07-31 15:57:11', '2021-10-20T14:07:45.084Z'])
      expect(validate({ created_on_min })).toEqual([]);
    expect(validate({ created_on_min: 'yesterday' })).toHaveLength(1);
  });
});

/** Generic paths of every attribute below: `order.line_items[].price`. */
function pathsIn(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null || 'source' in value) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    `${path}.${name}`,
    ...pathsIn(member, `${path}.${name}`),
  ]);
}
