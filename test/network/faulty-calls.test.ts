import { describe, expect, it, onTestFinished } from 'vitest';
import { startShop } from '../../generators/shop/start-shop.ts';
import type { NetworkError } from '../../suites/client/network-error.ts';
import { openTransport } from '../../suites/client/transport.ts';
import { connectTo } from '../suites/kit/client.ts';
import { ledgerWith } from '../suites/client/ledger-with.ts';
import { startFaultyProxy, type ProxiedRequest } from './faulty-proxy.ts';
import { faults, type FaultName } from './faults.ts';
import { skippingTiming } from './skipping-timing.ts';

interface Called {
  /** The status that was answered in the end, or the kind of the error and what is known of the request. */
  readonly outcome: number | readonly string[];
  readonly requests: readonly ProxiedRequest[];
  /** What each try came to. */
  readonly tries: readonly (string | number | undefined)[];
}

/** Lists the orders of a shop, or closes one of them, while the first so many requests are hit. */
async function call(
  name: FaultName,
  { write, times }: { readonly write: boolean; readonly times: number },
): Promise<Called> {
  const shop = await startShop({ existingOrders: 3 });
  const proxy = await startFaultyProxy(shop.url, ({ nth }) => (nth <= times ? faults[name] : undefined));
  onTestFinished(async () => {
    await proxy.close();
    await shop.close();
  });
  const id = await firstId(shop);
  const { client, exchanges } = await connectTo(new URL(proxy.url).origin, {
    credentials: { token: shop.tokens.write },
    timing: skippingTiming(),
    ledger: ledgerWith(id),
    transport: openTransport({ exchangeMs: 600 }),
  });
  const outcome = await (write ? client.closeOrder(id) : client.list({ limit: '3', status: 'any' })).then(
    ({ status }) => status ?? 0,
    ({ kind, fate }: NetworkError) => [kind, fate],
  );
  await proxy.idle();
  const tries = exchanges().map(({ failure, response }) => failure?.kind ?? response?.status);
  return { outcome, requests: proxy.requests, tries };
}

async function firstId(shop: Awaited<ReturnType<typeof startShop>>): Promise<string> {
  const answer = await fetch(`${shop.url}/orders.json?status=any`, {
    headers: { authorization: `Bearer ${shop.tokens.write}` },
  });
  const { orders } = (await answer.json()) as { readonly orders: readonly { readonly id: number }[] };
  return String(orders[0]?.id);
}

/** What one try comes to that is hit. */
const hit = {
  'a short delay': 200,
  'a delay that the client does not wait for': 'timeout',
  'a reset before the shop acted': 'reset',
  'a reset after the shop acted': 'reset',
  'half a body': 'reset',
  'half a body of no told length': 'truncated',
  'a 502 before the shop acted': 502,
  'a 502 after the shop acted': 502,
  'a 503': 503,
  'a 504 after the shop acted': 504,
  'an endless drip': 'timeout',
  'a 429 with Retry-After': 429,
  'a 429 with a decimal Retry-After': 429,
  'a 429 without Retry-After': 429,
  'too great a length': 'reset',
  'too small a length': 'truncated',
  'a gzip bomb': 'too-large',
  'an encoding that it is not in': 'encoding',
} as const satisfies Record<FaultName, string | number>;

const hits = Object.entries(hit) as [FaultName, string | number][];
const harmless = ([name]: [FaultName, unknown]): boolean => name === 'a short delay';
const bomb = ([name]: [FaultName, unknown]): boolean => name === 'a gzip bomb';
const refusal = ([, what]: [unknown, string | number]): boolean => what === 429;
const kindOf = (what: string | number): string => (typeof what === 'number' ? 'gateway' : what);

describe('a read that is hit once', () => {
  it.each(hits.filter((one) => !harmless(one) && !bomb(one)))(
    'by %s (%s) is answered the next time',
    async (name, what) => {
      const { outcome, tries } = await call(name, { write: false, times: 1 });
      expect([outcome, tries]).toEqual([200, [what, 200]]);
    },
  );

  it('by a gzip bomb is not sent again', async () => {
    const { outcome, tries } = await call('a gzip bomb', { write: false, times: 1 });
    expect([outcome, tries]).toEqual([['too-large', 'unknown'], ['too-large']]);
  });

  it('by a short delay is answered', async () => {
    const { outcome, tries } = await call('a short delay', { write: false, times: 1 });
    expect([outcome, tries]).toEqual([200, [200]]);
  });
});

describe('a read that is hit every time', () => {
  it.each(hits.filter((one) => !harmless(one) && !bomb(one) && !refusal(one)))(
    'by %s (%s) is given up after three tries',
    async (name, what) => {
      const { outcome, tries } = await call(name, { write: false, times: 9 });
      expect([outcome, tries]).toEqual([
        [kindOf(what), 'unknown'],
        [what, what, what],
      ]);
    },
  );

  it.each(hits.filter(refusal))('by %s (%s) is given up after five tries', async (name, what) => {
    const { outcome, tries } = await call(name, { write: false, times: 9 });
    expect([outcome, tries]).toEqual([['over-limit', 'not-done'], Array.from({ length: 5 }, () => what)]);
  });
});

describe('a write that is hit once', () => {
  it.each(hits.filter((one) => !harmless(one) && !refusal(one)))(
    'by %s (%s) is not sent again: nobody knows whether the shop has acted',
    async (name, what) => {
      const { outcome, tries, requests } = await call(name, { write: true, times: 1 });
      expect([outcome, tries, requests.length]).toEqual([[kindOf(what), 'unknown'], [what], 1]);
    },
  );

  it.each(hits.filter(refusal))('by %s (%s) is sent again: the shop has not acted', async (name) => {
    const { outcome, tries, requests } = await call(name, { write: true, times: 1 });
    expect([outcome, tries]).toEqual([200, [429, 200]]);
    expect(requests.map(({ status }) => status)).toEqual([undefined, 200]);
  });
});
