import { seededSource, type SeededSource } from '../../../generators/shop/seeded-source.ts';
import { startShop, type ListenOptions, type RunningShop } from '../../../generators/shop/start-shop.ts';
import { askProbe } from '../../../reports/drift/ask-probe.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { compareShapes } from '../../../suites/drift/compare-shapes.ts';
import type { DifferenceRecord } from '../../../suites/drift/difference.ts';
import { observeShape } from '../../../suites/drift/observe.ts';
import type { Basis, ObservedShape } from '../../../suites/drift/shape.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { askShop } from '../../../reports/prove/ask-shop.ts';
import { run } from '../kit/evidence.ts';

export interface RandomShop extends Omit<ListenOptions, 'existingOrders'> {
  readonly platform: Platform;
  readonly seed: number;
  /** Orders of random content, made through the API; default 30. */
  readonly orders?: number;
}

export interface Learned {
  readonly evidence: Evidence;
  readonly shape: ObservedShape;
}

/** Opens a shop, lets others order at random in it, and looks at it as `drift` does. */
export async function probeShop(options: RandomShop): Promise<Learned> {
  return learn(await askRandomShop(options), options.platform, 'probe');
}

/** What a shop of random orders answers to the requests of `drift`. */
export async function askRandomShop({ orders = 30, ...options }: RandomShop): Promise<Evidence> {
  const { platform, seed } = options;
  const shop = await startShop({ existingOrders: 10, ...options });
  try {
    await orderAtRandom(shop, { platform, seed, orders });
    const { write, read } = shop.tokens;
    return await askProbe(
      run({ platform, target: shop.url, profile: 'read-only', capabilities: ['read-token'] }),
      { credentials: { token: write, readToken: read } },
    );
  } finally {
    await shop.close();
  }
}

/** Lets a run of the profile core ask a shop. */
export async function runShop({ platform, ...shop }: RandomShop): Promise<Learned> {
  const law = await loadLaw(platform, null);
  const asked = await askShop({ shop: { platform, ...shop }, law, profile: 'core', seed: shop.seed });
  return learn(asked.evidence, platform, 'core');
}

export async function learn(evidence: Evidence, platform: Platform, basis: Basis): Promise<Learned> {
  return { evidence, shape: observeShape(evidence, await loadLaw(platform, null), basis) };
}

/** What is different now. */
export async function differencesOf(
  before: Learned | null,
  now: Learned,
): Promise<readonly DifferenceRecord[]> {
  const law = await loadLaw(now.shape.platform, null);
  return compareShapes({ before: before?.shape ?? null, now: now.shape, evidence: now.evidence }, law)
    .differences;
}

async function orderAtRandom(
  shop: RunningShop,
  { platform, seed, orders }: Required<Pick<RandomShop, 'platform' | 'seed' | 'orders'>>,
): Promise<void> {
  const source = seededSource(seed);
  const headers = {
    'content-type': 'application/json',
    ...dialectOf(platform).authorize({ token: shop.tokens.write }),
  };
  for (let made = 0; made < orders; made += 1) {
    const body = JSON.stringify({ order: randomOrder(source, made) });
    const answer = await shop.fetch(
      new Request(`${shop.url}/orders.json`, { method: 'POST', headers, body }),
    );
    if (answer.status !== 201) throw new Error(`the order was not made: ${await answer.text()}`);
  }
}

function randomOrder(source: SeededSource, nth: number): object {
  const often = (percent: number): boolean => source.integer(1, 100) <= percent;
  const price = source.integer(10, 900) * 1000;
  const quantity = source.integer(1, 4);
  const address = {
    first_name: 'An',
    last_name: 'Nguyen',
    address1: `${String(nth)} Main St`,
    country: 'Vietnam',
  };
  return {
    line_items: [
      { title: `Shirt ${String(nth)}`, price, quantity, sku: often(70) ? `S-${String(nth)}` : '' },
      ...(often(40) ? [{ title: 'Gift', price: 5000, quantity: 1, grams: source.integer(0, 900) }] : []),
    ],
    ...(often(70) ? { email: `guest${String(nth)}@example.com` } : {}),
    ...(often(30) ? { note: 'Call first' } : {}),
    ...(often(30) ? { tags: 'vip, web' } : {}),
    ...(often(60) ? { billing_address: address, shipping_address: address } : {}),
    ...(often(40) ? { discount_codes: [{ code: 'KM', amount: 5000, type: 'fixed_amount' }] } : {}),
    ...(often(40) ? { shipping_lines: [{ code: 'GH', title: 'Delivery', price: 30000 }] } : {}),
    ...(often(20) ? { note_attributes: [{ name: 'gift', value: 'yes' }] } : {}),
    ...(often(35) ? { transactions: [{ kind: 'capture', amount: 1000, status: 'success' }] } : {}),
  };
}
