import { describe, expect, test } from 'vitest';
import { createShop } from '../../../../generators/shop/shop.ts';
import { ipod, openSapo, order } from './open-sapo.ts';

test.each(['web', 'pos', 'iphone', 'android'])(
  'the protected source %s is refused in the words of live shops',
  async (source_name) => {
    await using shop = await openSapo();
    const asked = await order(shop, { line_items: [ipod], source_name });
    expect([asked.status, asked.json]).toEqual([
      422,
      { errors: { source_name: ['cannot be set to a protected value by an untrusted API client.'] } },
    ]);
  },
);

describe('a shop is not opened', () => {
  test('with the generation of another platform', async () => {
    await expect(createShop({ platform: 'sapo', generation: '2021' })).rejects.toThrow(
      "no generation '2021': give documented or live",
    );
    await expect(createShop({ platform: 'haravan', generation: 'live' })).rejects.toThrow(
      "no generation 'live': give 2021 or 2022",
    );
  });

  test('with the fault of another platform', async () => {
    await expect(createShop({ platform: 'sapo', faults: ['confirm-drops-tags'] })).rejects.toThrow(
      /knows no fault 'confirm-drops-tags'/,
    );
  });
});
