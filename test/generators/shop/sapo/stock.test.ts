import { describe, expect, test } from 'vitest';
import { at, type AskedShop } from '../ask.ts';
import { openSapo, order } from './open-sapo.ts';

type Behaviour = 'bypass' | 'decrement_ignoring_policy' | 'decrement_obeying_policy';

function variantWhere(
  shop: AskedShop,
  fits: (variant: AskedShop['variants'][number]) => boolean,
): { variant_id: number; stock: number } {
  const variant = shop.variants.find(fits);
  if (variant === undefined) throw new Error('The catalogue has no such variant');
  return { variant_id: Number(variant.id), stock: variant.stock ?? 0 };
}

const denied = (shop: AskedShop) => variantWhere(shop, ({ policy }) => policy === 'deny');

interface Purchase {
  readonly variant_id: number;
  readonly quantity: number;
  /** Nothing said where left out. */
  readonly inventory_behaviour?: Behaviour;
}

/** Buys, and answers the status. */
async function buy(shop: AskedShop, { variant_id, quantity, ...behaviour }: Purchase): Promise<number> {
  return (await order(shop, { line_items: [{ variant_id, quantity }], ...behaviour })).status;
}

const obeying = { inventory_behaviour: 'decrement_obeying_policy' } as const;
const ignoring = { inventory_behaviour: 'decrement_ignoring_policy' } as const;

test('the catalogue has variants of every policy, first the one of the examples', async () => {
  await using shop = await openSapo();
  expect(shop.variants[0]).toMatchObject({ id: '447654529', title: 'IPod Touch 8GB', price: '199' });
  const kinds = shop.variants.map(
    ({ stock, policy }) => `${stock === null ? 'untracked' : 'tracked'} ${policy}`,
  );
  expect(new Set(kinds)).toEqual(new Set(['tracked continue', 'tracked deny', 'untracked continue']));
});

describe('obeying the policy of a product that denies overselling', () => {
  test('sells what there is and no more', async () => {
    await using shop = await openSapo({ existingOrders: 0 });
    const { variant_id, stock } = denied(shop);
    expect(await buy(shop, { variant_id, quantity: stock + 1, ...obeying })).toBe(422);
    expect(await buy(shop, { variant_id, quantity: stock, ...obeying })).toBe(201);
    expect(await buy(shop, { variant_id, quantity: 1, ...obeying })).toBe(422);
    expect((await shop.ask('GET /orders/count.json')).json).toEqual({ count: 1 });
  });

  test('counts all lines of an order together', async () => {
    await using shop = await openSapo();
    const { variant_id, stock } = denied(shop);
    const line_items = [stock, 1].map((quantity) => ({ variant_id, quantity }));
    expect((await order(shop, { line_items, ...obeying })).status).toBe(422);
  });

  test('leaves no gap in the numbers where it refuses', async () => {
    await using shop = await openSapo({ existingOrders: 0 });
    const { variant_id, stock } = denied(shop);
    await buy(shop, { variant_id, quantity: stock + 1, ...obeying });
    expect(at((await order(shop, { line_items: [{ variant_id, quantity: 1 }] })).json, 'order.number')).toBe(
      1,
    );
  });

  test('sells any other product without end', async () => {
    await using shop = await openSapo();
    for (const isTracked of [true, false]) {
      const { variant_id } = variantWhere(
        shop,
        ({ policy, stock }) => policy === 'continue' && (stock !== null) === isTracked,
      );
      expect(await buy(shop, { variant_id, quantity: 5000, ...obeying })).toBe(201);
    }
  });
});

test.each([ignoring, { inventory_behaviour: 'bypass' as const }, {}])(
  'more than there is may be ordered with %o',
  async (behaviour) => {
    await using shop = await openSapo();
    const { variant_id, stock } = denied(shop);
    expect(await buy(shop, { variant_id, quantity: stock + 1, ...behaviour })).toBe(201);
  },
);

describe('the stock', () => {
  test('is less by what was ordered, unless it is bypassed', async () => {
    await using shop = await openSapo();
    const { variant_id, stock } = denied(shop);
    await buy(shop, { variant_id, quantity: stock });
    await buy(shop, { variant_id, quantity: stock, inventory_behaviour: 'bypass' });
    expect(await buy(shop, { variant_id, quantity: 1, ...ignoring })).toBe(201);
    expect(await buy(shop, { variant_id, quantity: stock, ...obeying })).toBe(422);
    expect(await buy(shop, { variant_id, quantity: stock - 1, ...obeying })).toBe(201);
  });

  test('is not what it was when an order is cancelled or deleted', async () => {
    await using shop = await openSapo();
    const { variant_id, stock } = denied(shop);
    const sold = await order(shop, { line_items: [{ variant_id, quantity: stock }], ...obeying });
    const place = `/orders/${String(at(sold.exact, 'order.id'))}`;
    expect((await shop.ask(`POST ${place}/cancel.json`, { body: {} })).status).toBe(200);
    expect((await shop.ask(`DELETE ${place}.json`)).status).toBe(200);
    expect(await buy(shop, { variant_id, quantity: 1, ...obeying })).toBe(422);
  });

  test('is untouched by what others ordered before', async () => {
    await using shop = await openSapo({ existingOrders: 30 });
    const { variant_id, stock } = denied(shop);
    expect(await buy(shop, { variant_id, quantity: stock, ...obeying })).toBe(201);
  });
});

test('an unlisted behaviour is refused, and nothing is created', async () => {
  await using shop = await openSapo({ existingOrders: 0 });
  const { variant_id } = denied(shop);
  const asked = await order(shop, {
    line_items: [{ variant_id, quantity: 1 }],
    inventory_behaviour: 'guess',
  });
  expect(asked.status).toBe(422);
  expect((await shop.ask('GET /orders/count.json')).json).toEqual({ count: 0 });
});
