import { describe, expect, it } from 'vitest';
import { createShop } from '../../generators/shop/shop.ts';
import { loadAppRequirements } from '../../spec/app/load-app-requirements.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { TrafficJudging } from '../../suites/traffic/traffic-judging.ts';
import { freshId, freshOrder, numberOfFresh, type PlainObject } from './proxy-fresh-orders.ts';

async function templates(): Promise<readonly PlainObject[]> {
  const shop = await createShop({ existingOrders: 10 });
  const url = `http://shop.invalid${shop.basePath}/orders.json?status=any`;
  const answer = await shop.fetch(
    new Request(url, { headers: { authorization: `Bearer ${shop.tokens.write}` } }),
  );
  return ((await answer.json()) as { readonly orders: readonly PlainObject[] }).orders;
}

function listing(orders: readonly PlainObject[]): ExchangeRecord {
  return {
    type: 'exchange',
    id: 'x0001',
    scenario: 'traffic',
    operation: 'listOrders',
    intent: 'ask',
    startedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 1,
    request: { method: 'GET', url: '/orders.json', headers: {}, body: null },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json', 'x-haravan-api-call-limit': '1/80' },
      body: JSON.stringify({ orders }),
    },
    failure: null,
  };
}

async function deviationsOf(orders: readonly PlainObject[]): Promise<readonly string[]> {
  const law = await loadLaw('haravan', null);
  const judging = new TrafficJudging({
    law,
    requirements: loadAppRequirements('haravan'),
    source: 'recorded',
    scope: null,
  });
  judging.hear(listing(orders));
  const { answers } = judging.outcomes();
  expect(answers.filter(({ judged }) => judged > 0).length).toBeGreaterThan(20);
  return answers.filter(({ outcome }) => outcome === 'fail').map(({ requirement }) => requirement.id);
}

describe('a fresh order', () => {
  it('deviates in nothing in which the order that it is made of does not', async () => {
    const made = await templates();
    const fresh = made.map((order, number) => freshOrder(order, number));
    expect(await deviationsOf(fresh)).toEqual(await deviationsOf(made));
  });

  it('is the same for the same number', async () => {
    const [order = {}] = await templates();
    expect(freshOrder(order, 7)).toEqual(freshOrder(order, 7));
  });

  it('has an id, a customer and amounts of its own', async () => {
    const [order = {}] = await templates();
    const [one, other] = [freshOrder(order, 1), freshOrder(order, 2)];
    for (const name of ['id', 'email', 'created_at', 'token', 'order_number', 'total_price'])
      expect(one[name]).not.toEqual(other[name]);
  });

  it('is found by its id', async () => {
    const [order = {}] = await templates();
    const { id } = freshOrder(order, 12_345);
    expect(id).toBe(freshId(12_345));
    expect(numberOfFresh(Number(id))).toBe(12_345);
    expect(numberOfFresh(Number(id) + 1)).toBeUndefined();
  });
});
