import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  GivenError,
  isConformant,
  judgeExchange,
  judgeOrder,
  orderDrafts,
  startShop,
  type JudgedRequirement,
  type Platform,
  type StartedShop,
} from '../../../reports/api/index.ts';

const shops: StartedShop[] = [];
afterAll(() => Promise.all(shops.map((shop) => shop.close())));

type Create = (
  body: string,
) => Promise<{ readonly url: string; readonly status: number; readonly text: string }>;

async function creatorAt(options: Parameters<typeof startShop>[0]): Promise<Create> {
  const shop = await startShop(options);
  shops.push(shop);
  const proof: Record<string, string> =
    options.platform === 'haravan'
      ? { authorization: `Bearer ${shop.tokens.write}` }
      : { 'x-sapo-access-token': shop.tokens.write };
  return async (body) => {
    const url = `${shop.url}/orders.json`;
    const headers = { ...proof, 'content-type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body });
    return { url, status: response.status, text: await response.text() };
  };
}

const broken = (judged: readonly JudgedRequirement[]): readonly string[] =>
  judged
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ id, outcome, message }) => `${outcome} ${id}: ${message}`);

const found = (judged: readonly JudgedRequirement[], id: string): JudgedRequirement => {
  const requirement = judged.find((each) => each.id === id);
  if (requirement === undefined) throw new Error(`${id} was not judged`);
  return requirement;
};

const worlds = (['haravan', 'sapo'] as const).flatMap((platform) =>
  (['text', 'example'] as const).map((reading) => ({ platform, reading })),
);

describe.each(worlds)('an order of the $reading shop of $platform', ({ platform, reading }) => {
  test('keeps all it is judged by, with its draft, without it, and in its exchange', async () => {
    const create = await creatorAt({ platform, reading });
    const drafts = await orderDrafts(platform, { payment: true });
    for (const body of fc.sample(drafts, { seed: 11, numRuns: 25 })) {
      const { url, status, text } = await create(body);
      expect(status < 300 ? '' : text).toBe('');
      const own = await judgeOrder(text, { platform, draft: body });
      const anybodys = await judgeOrder(text, { platform });
      const exchange = await judgeExchange(
        { request: { method: 'POST', url, body }, response: { status, body: text } },
        { platform },
      );
      expect([own, anybodys, exchange].map(broken)).toEqual([[], [], []]);
      expect(own.length).toBeGreaterThan(anybodys.length);
      expect(exchange.length).toBeGreaterThan(own.length);
      expect([own, anybodys, exchange].map(isConformant)).toEqual([true, true, true]);
    }
  });
});

const draft = {
  order: { note: 'Giao giờ hành chính', line_items: [{ title: 'Áo', price: 199000, quantity: 2 }] },
};
const create = await creatorAt({ platform: 'haravan' });
const { text } = await create(JSON.stringify(draft));
type Values = Record<string, unknown>;
const order = (JSON.parse(text) as { order: Values }).order;

describe('a wrong order', () => {
  test('is told with requirement, place, expected and received value, and the docs', async () => {
    const wrong = { ...order, total_price: 398001 };
    const total = found(await judgeOrder(wrong, { platform: 'haravan' }), 'HRV-ORD-MONEY-01');
    expect(total).toMatchObject({
      level: 'MUST',
      outcome: 'fail',
      pointer: '/total_price',
      expected: '398000',
      received: '398001',
      deviations: [{ pointer: '/total_price', count: 1 }],
    });
    expect(total.message).toMatch(/^The total price is 398001, but lines 398000/);
    expect(total.docs[0]).toMatchObject({
      line: expect.any(Number) as number,
      url: expect.stringMatching(/^https:/) as string,
    });
  });

  test('has pointers that count from what was given', async () => {
    const wrong = { order: { ...order, total_price: 1 } };
    const total = found(await judgeOrder(wrong, { platform: 'haravan' }), 'HRV-ORD-MONEY-01');
    expect(total.pointer).toBe('/order/total_price');
  });

  test('is told worst first', async () => {
    const outcomes = (await judgeOrder({ ...order, total_price: 1 }, { platform: 'haravan' })).map(
      ({ outcome }) => outcome,
    );
    expect(outcomes[0]).toBe('fail');
    expect(outcomes.at(-1)).toBe('pass');
  });

  test('is not what its draft asked for, which shows only where the draft is given', async () => {
    const wrong = { ...order, note: 'Giao giờ hành chính!' };
    expect(broken(await judgeOrder(wrong, { platform: 'haravan' }))).toEqual([]);
    const note = found(await judgeOrder(wrong, { platform: 'haravan', draft }), 'HRV-ORD-CREATE-01');
    expect(note).toMatchObject({ outcome: 'fail', pointer: '/note' });
  });

  test('of Sapo only warns where nobody says how it was created', async () => {
    const at = await creatorAt({ platform: 'sapo' });
    const body = '{"order":{"line_items":[{"title":"Áo","price":199000,"quantity":2}]}}';
    const answered = (await at(body)).text;
    const wrong = answered.replace(/"total_price": ?"?[\d.]+"?/, '"total_price":"7.00"');
    expect(wrong).not.toBe(answered);
    const outcomes = async (options: { draft?: string }): Promise<ReadonlySet<string>> =>
      new Set((await judgeOrder(wrong, { platform: 'sapo', ...options })).map(({ outcome }) => outcome));
    expect(await outcomes({})).toEqual(new Set(['warning', 'pass']));
    expect((await outcomes({ draft: body })).has('fail')).toBe(true);
  });
});

describe('a shop with a fault', () => {
  const asked = {
    note: 'Giao giờ hành chính',
    line_items: [{ title: 'Áo', price: 199000, quantity: 2 }],
    shipping_lines: [{ title: 'Giao nhanh', code: 'nhanh', price: 30000 }],
  };

  test.each([
    ['haravan', 'total-without-shipping', 'HRV-ORD-MONEY-01'],
    ['haravan', 'note-lost', 'HRV-ORD-CREATE-01'],
    ['haravan', 'total-weight-missing', 'HRV-ORD-FIELD-30'],
    ['sapo', 'total-without-shipping', 'SPO-ORD-MONEY-01'],
    ['sapo', 'note-lost', 'SPO-ORD-CREATE-16'],
  ] as const)('of %s, %s, breaks %s', async (platform, fault, requirement) => {
    const at = await creatorAt({ platform, faults: [fault] });
    const body = JSON.stringify({ order: asked });
    const judged = await judgeOrder((await at(body)).text, { platform, draft: body });
    expect(judged.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id)).toContain(requirement);
  });
});

describe('money', async () => {
  const costly = '{"order":{"line_items":[{"title":"Áo","price":1234567890123456.7891,"quantity":2}]}}';
  const large = (await create(costly)).text;

  test('is judged in every digit of the text', async () => {
    const total = async (given: string): Promise<string> =>
      found(await judgeOrder(given, { platform: 'haravan' }), 'HRV-ORD-MONEY-01').outcome;
    expect(await total(large)).toBe('pass');
    const wrong = large.replace(
      /"total_price": ?2469135780246913\.5782/,
      '"total_price":2469135780246913.5783',
    );
    expect(wrong).not.toBe(large);
    expect(await total(wrong)).toBe('fail');
  });

  test('that a parsed object may have lost is refused, and the text asked for', async () => {
    const parsed = JSON.parse(large) as object;
    const judging = judgeOrder(parsed, { platform: 'haravan' });
    await expect(judging).rejects.toThrow(GivenError);
    await expect(judging).rejects.toThrow('give the JSON text as the shop sent it');
  });

  test('of a parsed object is judged where no digit can be lost', async () => {
    expect(broken(await judgeOrder(order, { platform: 'haravan', draft }))).toEqual([]);
    const big = { ...order, total_price: 398000n };
    expect(found(await judgeOrder(big, { platform: 'haravan' }), 'HRV-ORD-MONEY-01').outcome).toBe('pass');
  });
});

describe('a draft that asks for what the docs say nothing of', () => {
  const odd = {
    order: { ...draft.order, discount_codes: [{ code: 'TET', amount: 10, type: 'percentage' }] },
  };
  const answered = { ...order, total_discounts: 39800, total_price: 358200 };

  test('leaves open what fails only by it, and says what that is', async () => {
    const judged = await judgeOrder(answered, { platform: 'haravan', draft: odd });
    const discounts = found(judged, 'HRV-ORD-MONEY-04');
    expect(discounts.outcome).toBe('inconclusive');
    expect(discounts.message).toContain('The draft asks for discount_codes[].type');
    expect(judged.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(isConformant(judged)).toBe(false);
  });

  test('still gets back as sent what it says otherwise', async () => {
    const wrong = { ...answered, note: 'x' };
    const judged = await judgeOrder(wrong, {
      platform: 'haravan',
      draft: { order: { ...odd.order, processed_by: 1 } },
    });
    expect(found(judged, 'HRV-ORD-CREATE-01').outcome).toBe('fail');
  });
});

test.each([
  ['text that is no JSON', '{"order": ', 'the order is text that is not JSON'],
  ['a list', '[]', 'the order is JSON, but no object'],
  ['a page of orders', '{"orders":[]}', 'the order is a page of them'],
  ['nothing', undefined, 'the order is undefined: give its JSON text'],
  ['an envelope around nothing', '{"order":null}', 'the order has an "order" that is no object'],
])('refuses %s', async (_what, given, message) => {
  await expect(judgeOrder(given as string, { platform: 'haravan' })).rejects.toThrow(message);
});

test('refuses a platform that there is not, and names those there are', async () => {
  await expect(judgeOrder('{}', { platform: 'shopify' as Platform })).rejects.toThrow(
    'shopify is no platform: one of haravan, sapo',
  );
  await expect(startShop({ platform: 'shopify' as Platform })).rejects.toThrow('shopify is no platform');
});

test('fails an object that is no order', async () => {
  const judged = await judgeOrder({}, { platform: 'haravan' });
  expect(found(judged, 'HRV-ORD-FIELD-01').outcome).toBe('fail');
  expect(isConformant(judged)).toBe(false);
});
