import type { Generation } from '../../generators/shop/shop.ts';
import { startShop as startEmbedded } from '../../generators/shop/start-shop.ts';
import { isPlatform, platforms, type Platform } from '../../spec/platforms.ts';

export interface StartShopOptions {
  readonly platform: Platform;
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
  /** Which of the docs it follows where prose and examples disagree; default `example`. An app must get along with both. */
  readonly reading?: 'text' | 'example';
  /** Which key set its orders have: `2022` (the default) or `2021` of Haravan, `documented` (the default) or `live` of Sapo. */
  readonly generation?: string;
  /** Ids of faults that it has; default none. An id that it does not know is refused with a list of those that it does. */
  readonly faults?: readonly string[];
  /** Ids of differences that the docs allow; default none. Likewise. */
  readonly benign?: readonly string[];
  /** Decides ids, tokens and the orders that it has already; default 1. */
  readonly seed?: number;
  /** Orders that others have made before; default 3. */
  readonly existingOrders?: number;
  /** Limits the rate of calls: as many as fit into the bucket at once, and how many leave it in a second; default no limit. */
  readonly rate?: { readonly size: number; readonly leakPerSecond: number };
}

/** A shop that listens on this machine. Its orders are in memory and end with it. */
export interface StartedShop {
  /** The API base to give to a client: `http://127.0.0.1:4010/com`. */
  readonly url: string;
  readonly port: number;
  readonly tokens: {
    /** May read and write. */
    readonly write: string;
    /** May read only. */
    readonly read: string;
  };
  /** A key and its secret that may read and write, where the platform has such; otherwise null. */
  readonly keys: { readonly key: string; readonly secret: string } | null;
  /** What can be ordered. `stock`: pieces, null where they are not counted. `price`: decimal text in the shop's currency. */
  readonly variants: readonly ShopVariant[];
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

export interface ShopVariant {
  readonly id: string;
  readonly title: string;
  readonly price: string;
  readonly stock: number | null;
  /** Whether more may be ordered than there are. */
  readonly policy: 'deny' | 'continue';
}

/**
 * Starts a shop of Haravan or Sapo that behaves as the docs say, for the tests of an app.
 *
 * @throws RangeError for a platform, fault, difference or generation that it does not know · Error where the port is taken
 *
 * @example
 * ```ts
 * import { startShop } from 'order-conformance';
 *
 * const shop = await startShop({ platform: 'haravan', reading: 'text' });
 * const headers = { Authorization: `Bearer ${shop.tokens.write}` };
 * const listed = await fetch(`${shop.url}/orders.json?limit=2`, { headers });
 * console.log(listed.status);
 * await shop.close();
 * ```
 */
export async function startShop({ generation, ...options }: StartShopOptions): Promise<StartedShop> {
  if (!isPlatform(options.platform))
    throw new RangeError(`${String(options.platform)} is no platform: one of ${platforms.join(', ')}`);
  const known = generation === undefined ? {} : { generation: generation as Generation };
  const shop = await startEmbedded({ ...options, ...known });
  const { url, port, tokens, keys, variants } = shop;
  return {
    url,
    port,
    tokens: { write: tokens.write, read: tokens.read },
    keys: keys === undefined ? null : { key: keys.key, secret: keys.secret },
    variants: variants.map(({ id, title, price, stock, policy }) => ({ id, title, price, stock, policy })),
    close: () => shop.close(),
  };
}
