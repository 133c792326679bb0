import type { loadContract } from '../../spec/contract.ts';
import type { Behaviour } from './behaviour.ts';
import { buildBehaviour, type BehaviourOptions } from './build-behaviour.ts';
import { haravanShop } from './haravan/haravan-shop.ts';
import type { KeptOrder } from './orders/kept-order.ts';
import type { OrderBook } from './orders/shop-state.ts';
import type { PlatformShop } from './platform-shop.ts';
import { sapoShop } from './sapo/sapo-shop.ts';

export type Platform = Parameters<typeof loadContract>[0];

/** What is known of a platform's shop from outside; its orders and readings are nobody's business but its own. */
interface KnownShop<KeySet extends string> {
  readonly generations: readonly KeySet[];
  readonly defaultGeneration: KeySet;
  readonly build: (options: BehaviourOptions) => Behaviour<unknown, unknown>;
}

function known<Order extends KeptOrder, Reading, KeySet extends string, State extends OrderBook<Order>>(
  shop: PlatformShop<Order, Reading, KeySet, State>,
): KnownShop<KeySet> {
  const { generations, defaultGeneration: initial } = shop;
  return { generations, defaultGeneration: initial, build: (options) => buildBehaviour(shop, options) };
}

/** Of every platform its shop: the one list. */
const shops = { haravan: known(haravanShop), sapo: known(sapoShop) } satisfies Readonly<
  Record<Platform, KnownShop<string>>
>;

/** Every key set of every platform. */
export type Generation = (typeof shops)[Platform]['generations'][number];

/** The key sets that an order of a platform can have. */
export function generationsOf(platform: Platform): readonly Generation[] {
  return shops[platform].generations;
}

/** The key set that an order has where nothing else is asked for. */
export function defaultGeneration(platform: Platform): Generation {
  return shops[platform].defaultGeneration;
}

/** @throws RangeError on a fault, a variant or a generation that the platform's shop does not know */
export function behaviourOf(platform: Platform, options: BehaviourOptions): Behaviour<unknown, unknown> {
  return shops[platform].build(options);
}
