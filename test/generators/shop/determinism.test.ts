import { describe, expect, test } from 'vitest';
import { platforms } from '../../../spec/platforms.ts';
import { createShop, generationsOf, type ShopOptions } from '../../../generators/shop/shop.ts';
import { tour as sapoTour } from './sapo/tour.ts';
import { tickingClock, tour as haravanTour } from './tour.ts';

async function texts({ platform, ...options }: ShopOptions): Promise<string[]> {
  const stops = await (platform === 'sapo' ? sapoTour : haravanTour)(options);
  return stops.map(({ text }) => text);
}

describe.each(platforms)('a shop of %s', (platform) => {
  const shops = generationsOf(platform).map((generation, index) => ({
    generation,
    reading: (['text', 'example'] as const)[index % 2] ?? 'text',
  }));

  test.each(shops)(
    'of the same seed and clock answers the same bytes ($reading, $generation)',
    async (one) => {
      const options = { platform, ...one, seed: 42 };
      expect(await texts(options)).toEqual(await texts(options));
    },
  );

  test('of the same seed gives out the same tokens and keys', async () => {
    const [one, same, other] = await Promise.all(
      [7, 7, 8].map(async (seed) => createShop({ platform, seed })),
    );
    expect([one?.tokens, one?.keys]).toEqual([same?.tokens, same?.keys]);
    expect(one?.tokens.write).not.toBe(other?.tokens.write);
    expect(one?.tokens.write).not.toBe(one?.tokens.read);
    expect(one?.keys !== undefined).toBe(platform === 'sapo');
    expect(new Set([one?.keys?.secret, other?.keys?.secret]).size).toBe(platform === 'sapo' ? 2 : 1);
  });

  test('of another seed gives out other ids', async () => {
    expect((await texts({ platform, seed: 1 }))[0]).not.toBe((await texts({ platform, seed: 2 }))[0]);
  });

  test('at another time dates its orders differently', async () => {
    const later = await texts({ platform, clock: tickingClock(Date.UTC(2030, 0, 1)) });
    expect(later.some((text) => /"created_(at|on)":"2030-01-01T/.test(text))).toBe(true);
  });
});
