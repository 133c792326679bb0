import { describe, expect, it } from 'vitest';
import { loadExamples, type DocumentedExchange } from '../../../spec/docs/documented-exchange.ts';
import { isJsonObject, printExactJson, type Json } from '../../../spec/json/exact-json.ts';
import { seedPage } from '../docs/seed-page.ts';

const examples = loadExamples('haravan');
const named = (name: string): DocumentedExchange => {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found;
};
const member = (value: Json | undefined, key: string): Json | undefined =>
  isJsonObject(value) ? value[key] : undefined;

describe('the documented exchanges of Haravan', () => {
  it('are all 27 of the page', () => {
    const counts = Object.groupBy(examples, ({ operation }) => operation);
    expect(
      Object.fromEntries(Object.entries(counts).map(([operation, list]) => [operation, list.length])),
    ).toEqual({
      listOrders: 4,
      countOrders: 2,
      getOrder: 1,
      createOrder: 8,
      confirmOrder: 1,
      closeOrder: 1,
      openOrder: 1,
      cancelOrder: 4,
      updateOrder: 2,
      addOrderTags: 1,
      deleteOrderTags: 1,
      assignOrder: 1,
    });
  });

  it('differ in name and title', () => {
    expect(new Set(examples.map(({ name }) => name)).size).toBe(27);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(27);
  });

  it('send a body with every operation that has one, and none with the others', () => {
    const odd = examples.filter(({ request }) => (request.body !== undefined) === (request.method === 'GET'));
    expect(odd).toEqual([]);
  });

  it('go to paths relative to the base of the API', () => {
    expect(examples.filter(({ request }) => !/^\/orders[./]/.test(request.path))).toEqual([]);
    expect(named('list-orders-01-page').request.path).toBe('/orders.json?page=1');
  });

  it('answer 201 to a create and 200 to everything else', () => {
    const odd = examples.filter(
      ({ operation, status }) => status !== (operation === 'createOrder' ? 201 : 200),
    );
    expect(odd).toEqual([]);
  });

  it('answer in the envelope of their operation', () => {
    const envelopes: Readonly<Record<string, string>> = {
      listOrders: 'orders',
      countOrders: 'count',
      addOrderTags: 'tags',
      deleteOrderTags: 'tags',
    };
    const found = examples.map(({ name, answer }) => [name, isJsonObject(answer) ? Object.keys(answer) : []]);
    expect(found).toEqual(examples.map(({ name, operation }) => [name, [envelopes[operation] ?? 'order']]));
  });

  it('repair two lists into a list of orders', () => {
    for (const name of ['list-orders-02-updated-since', 'list-orders-04-since-id']) {
      const { answer, repairs, abridged } = named(name);
      expect(member(answer, 'orders')).toHaveLength(1);
      expect(repairs).toHaveLength(1);
      expect(abridged).toBe(false);
    }
  });

  it('mark the three cancellations that the page shows in part', () => {
    const names = examples.filter(({ abridged }) => abridged).map(({ name }) => name);
    expect(names).toEqual([
      'cancel-order-02-amount',
      'cancel-order-03-amount-and-flags',
      'cancel-order-04-refund',
    ]);
    expect(names.map((name) => named(name).repairs.length)).toEqual([1, 1, 1]);
    expect(member(member(named('cancel-order-02-amount').answer, 'order'), 'cancelled_status')).toBe(
      'cancelled',
    );
  });

  it('add tags by POST although the page says GET', () => {
    const { request, repairs } = named('add-order-tags-01-two-tags');
    expect(request).toEqual({
      method: 'POST',
      path: '/orders/1050764416/tags.json',
      body: { tags: 'a1,a2' },
    });
    expect(repairs).toEqual(['The request line says GET; its section says POST.']);
  });

  it('repair nothing else', () => {
    expect(examples.filter(({ repairs }) => repairs.length > 0)).toHaveLength(6);
  });

  it('hold the numbers and texts of the page, as written and in its order', (context) => {
    const lines = seedPage(context, 'haravan').split('\n');
    for (const { name, answer, source } of examples) {
      const start = lines.findIndex((line, index) => index >= source.line && line.startsWith('HTTP/1.1'));
      const end = lines.findIndex((line, index) => index > start && line.startsWith('```'));
      const page = tokens(lines.slice(start + 1, end).join('\n'));
      const ours = tokens(printExactJson(answer));
      expect([name, ...ours.slice(1)]).toEqual([name, ...page.slice(1)]);
    }
  });
});

/** The numbers, texts and words of a JSON text, in order; the first is the envelope's name. */
function tokens(text: string): readonly string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null/g) ?? [];
}
