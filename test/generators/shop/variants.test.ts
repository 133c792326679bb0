import { describe, expect, test } from 'vitest';
import type { BenignVariant } from '../../../generators/shop/benign-variant.ts';
import { haravanVariants } from '../../../generators/shop/haravan/variants/index.ts';
import { sapoVariants } from '../../../generators/shop/sapo/variants/index.ts';
import { createShop, generationsOf, type Generation } from '../../../generators/shop/shop.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { at, openShop } from './ask.ts';
import { firstDifference, recordTours } from './faults-tour.ts';

type KnownVariant = Pick<BenignVariant<unknown, unknown, Generation>, 'id' | 'description' | 'generation'>;

const catalogues: Readonly<Record<Platform, readonly KnownVariant[]>> = {
  haravan: haravanVariants,
  sapo: sapoVariants,
};

/** Shops of every reading and generation, and what they answer. */
async function recordPlain(platform: Platform) {
  const shops = (['text', 'example'] as const).flatMap((reading) =>
    generationsOf(platform).map((generation) => ({ platform, reading, generation })),
  );
  return Promise.all(shops.map(async (options) => ({ options, told: await recordTours(options) })));
}

describe.each(platforms)('the benign variants of the embedded %s shop', (platform) => {
  const variants = catalogues[platform];
  // One shows nothing but in time, the other only after a payment was changed.
  const unseen = ['slow-answers', 'payments-behind'];
  const seen = variants.filter(({ id }) => !unseen.includes(id));
  let plain: ReturnType<typeof recordPlain> | undefined;

  /** Where a shop with the variant first answers otherwise than a plain one; undefined where it never does. */
  async function difference(id: string): Promise<string | undefined> {
    plain ??= recordPlain(platform);
    for (const { options, told } of await plain) {
      const found = await firstDifference(told, { ...options, benign: [id] });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  test.each(seen)('$id changes what some shop answers', async ({ id }) => {
    expect(await difference(id)).toMatch(/^[A-Z]+ http/);
  });

  test('are twenty and more', () => {
    expect(variants.length).toBeGreaterThanOrEqual(20);
  });

  test('have unique ids, each a name that can be typed, and say what is different', () => {
    const ids = variants.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(variants.filter(({ description }) => !/^\S.* .*\.$/.test(description))).toEqual([]);
  });

  test('an unknown one is refused with the list of those there are', async () => {
    await expect(createShop({ platform, benign: ['slow-answer'] })).rejects.toThrow(
      /no benign variant 'slow-answer'.*unknown-attributes/,
    );
  });

  test('can be combined', async () => {
    await using shop = await openShop({ platform, benign: ['ids-beyond-floats', 'tags-with-blanks'] });
    const id = await shop.create({
      line_items: [{ title: 'Áo sơ mi', price: 1000, quantity: 1 }],
      tags: 'a,b',
    });
    expect(BigInt(id)).toBeGreaterThan(2n ** 53n);
    const read = await shop.ask(`GET /orders/${id}.json`);
    expect([at(read.exact, 'order.id'), at(read.exact, 'order.tags')]).toEqual([id, 'a, b']);
  });

  test('orders of others come up while one creates', async () => {
    await using shop = await openShop({
      platform,
      benign: ['others-order-with-every-creation'],
      existingOrders: 0,
    });
    await shop.create();
    const counted = await shop.ask('GET /orders/count.json?status=any');
    expect(counted.json).toEqual({ count: 2 });
  });

  test('a limited shop refuses the call after its bucket is full, and says when to come again', async () => {
    await using shop = await openShop({ platform, benign: ['calls-limited'] });
    const asked = [];
    for (let call = 0; call < 21; call += 1) asked.push(await shop.ask('GET /orders/count.json?status=any'));
    expect(asked.map(({ status }) => status)).toEqual([...Array.from({ length: 20 }, () => 200), 429]);
    expect(asked.at(-1)?.headers.get('retry-after')).toBe('0.1');
  });
});
