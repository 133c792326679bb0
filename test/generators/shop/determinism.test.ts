import { describe, expect, test } from 'vitest';
import { createShop } from '../../../generators/shop/shop.ts';
import { tickingClock, tour } from './tour.ts';

const texts = async (options: Parameters<typeof tour>[0]): Promise<string[]> =>
  (await tour(options)).map(({ text }) => text);

describe('a shop of the same seed and clock', () => {
  test.each([
    { reading: 'text', generation: '2021' },
    { reading: 'example', generation: '2022' },
  ] as const)('answers the same bytes ($reading, $generation)', async (variant) => {
    const options = { ...variant, seed: 42 };
    expect(await texts(options)).toEqual(await texts(options));
  });

  test('gives out the same tokens', async () => {
    const [one, same, other] = await Promise.all([7, 7, 8].map(async (seed) => createShop({ seed })));
    expect(one?.tokens).toEqual(same?.tokens);
    expect(one?.tokens.write).not.toBe(other?.tokens.write);
    expect(one?.tokens.write).not.toBe(one?.tokens.read);
  });
});

describe('a shop of another seed', () => {
  test('gives out other ids', async () => {
    expect((await texts({ seed: 1 }))[0]).not.toBe((await texts({ seed: 2 }))[0]);
  });
});

test('a shop at another time dates its orders differently', async () => {
  const later = await texts({ clock: tickingClock(Date.UTC(2030, 0, 1)) });
  expect(later.some((text) => text.includes('"created_at":"2030-01-01T'))).toBe(true);
});
