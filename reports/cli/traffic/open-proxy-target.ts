import type { RunningShop } from '../../../generators/shop/start-shop.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { startEmbeddedShop } from '../embedded-shop.ts';
import type { ProxyRunOptions } from './proxy-options.ts';

/** The shop behind the proxy. */
export interface ProxyTarget {
  /** API base. */
  readonly url: URL;
  /** What is known of the embedded shop; undefined of any other. */
  readonly embedded: RunningShop | undefined;
  /** Lets somebody else create an order there. */
  readonly company: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the embedded shop, or names the one that is there. */
export async function openProxyTarget({
  platform,
  target,
  seed,
  behaviour,
}: Pick<ProxyRunOptions, 'platform' | 'target' | 'seed' | 'behaviour'>): Promise<ProxyTarget> {
  if (target !== null) {
    return {
      url: target,
      embedded: undefined,
      company: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
  }
  const shop = await startEmbeddedShop({ platform, seed, port: 0, ...behaviour });
  const headers = {
    ...dialectOf(platform).authorize({ token: shop.tokens.write }),
    'content-type': 'application/json',
  };
  const line = { title: 'Somebody else’s', price: 1000, quantity: 1 };
  return {
    url: new URL(shop.url),
    embedded: shop,
    company: async () => {
      await fetch(`${shop.url}/orders.json`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ order: { line_items: [line] } }),
      });
    },
    close: () => shop.close(),
  };
}
