import { describe, expect, test } from 'vitest';
import { at, shirt, type AskedShop } from '../ask.ts';
import { openSapo } from './open-sapo.ts';

const draft = { order: { line_items: [shirt] } };

function basic({ keys }: AskedShop, spoil = ''): Record<string, string> {
  const pair = `${keys?.key ?? ''}:${keys?.secret ?? ''}${spoil}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** Sends these headers and no token. */
const statusFor = async (shop: AskedShop, headers: Record<string, string>): Promise<number> =>
  (await shop.ask('POST /orders.json', { body: draft, token: null, headers })).status;

describe('a request proves itself', () => {
  test('with key and secret', async () => {
    await using shop = await openSapo();
    expect(await statusFor(shop, basic(shop))).toBe(201);
  });

  test.each(['x-sapo-access-token', 'X-Bizweb-Access-Token'])('with a token in %s', async (name) => {
    await using shop = await openSapo();
    expect(await statusFor(shop, { [name]: shop.tokens.write })).toBe(201);
    expect(await statusFor(shop, { [name]: shop.tokens.read })).toBe(403);
  });

  test.each([
    ['a wrong secret', (shop: AskedShop) => basic(shop, 'x')],
    ['a token as bearer', ({ tokens }: AskedShop) => ({ authorization: `Bearer ${tokens.write}` })],
    [
      'a key as token',
      ({ keys }: AskedShop) => ({ 'x-sapo-access-token': `${keys?.key ?? ''}:${keys?.secret ?? ''}` }),
    ],
    ['a token as key', ({ tokens }: AskedShop) => ({ authorization: `Basic ${btoa(tokens.write)}` })],
    ['half a header', () => ({ authorization: 'Basic' })],
  ] as const)('not with %s', async (_what, headersOf) => {
    await using shop = await openSapo();
    expect(await statusFor(shop, headersOf(shop))).toBe(401);
  });
});

test('a token that may only read is told so in the words of live shops', async () => {
  await using shop = await openSapo();
  const asked = await shop.ask('POST /orders.json', { body: draft, token: shop.tokens.read });
  expect([asked.status, asked.json]).toEqual([403, { errors: 'access_denied' }]);
});

describe('the limit of calls', () => {
  test('is shown under both names, with the documented size', async () => {
    await using shop = await openSapo();
    for (const asked of [await shop.ask('GET /orders.json'), await shop.ask('GET /nothing.json')]) {
      expect(asked.headers.get('x-sapo-api-call-limit')).toBe('1/40');
      expect(asked.headers.get('x-bizweb-api-call-limit')).toBe('1/40');
    }
  });

  test('refuses with 429 what does not fit, and lets in again what has leaked', async () => {
    let now = 0;
    await using shop = await openSapo({ rate: { size: 40, leakPerSecond: 2 }, clock: () => now });
    const statuses = [];
    for (let call = 0; call < 41; call += 1) statuses.push((await shop.ask('GET /orders/count.json')).status);
    expect(statuses).toEqual([...Array.from({ length: 40 }, () => 200), 429]);
    now += 500;
    expect(at(await shop.ask('GET /orders/count.json'), 'status')).toBe(200);
  });
});
