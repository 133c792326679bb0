import type { ListenOptions } from '../../../../generators/shop/start-shop.ts';
import { at, openShop, type Asked, type AskedShop } from '../ask.ts';

export const ipod = { variant_id: 447654529, quantity: 1 };

export type SapoOptions = Omit<ListenOptions, 'platform'>;

export async function openSapo(options: SapoOptions = {}): Promise<AskedShop> {
  return openShop({ platform: 'sapo', ...options });
}

/** Asks to create an order. */
export async function order(shop: AskedShop, draft: object): Promise<Asked> {
  return shop.ask('POST /orders.json', { body: { order: draft } });
}

/** The order that a shop of its own creates. */
export async function created(draft: object, options: SapoOptions = {}): Promise<unknown> {
  await using shop = await openSapo(options);
  const asked = await order(shop, draft);
  if (asked.status !== 201) throw new Error(`create answered ${String(asked.status)}: ${asked.text}`);
  return at(asked.exact, 'order');
}
