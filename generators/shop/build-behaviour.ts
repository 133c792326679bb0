import type { Behaviour, Variant } from './behaviour.ts';
import { chooseCharacter, type CharacterOptions } from './choose-character.ts';
import type { Clock } from './clock.ts';
import { addExistingOrders, addOthersOrder } from './orders/existing-orders.ts';
import type { KeptOrder } from './orders/kept-order.ts';
import { findOrder, type OrderBook } from './orders/shop-state.ts';
import type { PlatformShop, SoldVariant } from './platform-shop.ts';
import { routesOf } from './routes.ts';

export interface BehaviourOptions extends CharacterOptions {
  readonly seed: number;
  readonly clock: Clock;
  readonly existingOrders: number;
}

/**
 * A platform's shop with its catalogue, its known customers and the orders others made. Throws `RangeError` on a fault, a variant or a
 * generation it does not know.
 */
export function buildBehaviour<
  Order extends KeptOrder,
  Reading,
  Generation extends string,
  State extends OrderBook<Order>,
>(
  shop: PlatformShop<Order, Reading, Generation, State>,
  options: BehaviourOptions,
): Behaviour<Order, Reading> {
  const { hooks, reading, generation, idsAbove, rate } = chooseCharacter(shop, options);
  const now = (): number => Math.floor(options.clock() / shop.tickMs) * shop.tickMs;
  const state = shop.open({ seed: options.seed, idsAbove, now: now() });
  const past = shop.past(state, reading);
  addExistingOrders(past, { count: options.existingOrders, now: now() });
  const represent = (order: Order, as: Reading) =>
    shop.represent(order, { reading: as, generation, customers: state.customers });
  return {
    basePath: shop.basePath,
    access: shop.access,
    routes: routesOf(Object.keys(shop.operations)),
    reading,
    variants: shop.catalogue.map(asVariant),
    callLimit: shop.callLimit,
    hooks,
    rate,
    ownQueryRules: new Set(['/query/limit maximum']),
    orders: () => state.orders,
    find: (id) => findOrder(state, id),
    makeOthersOrder: () => {
      addOthersOrder(past, { nth: state.orders.length, now: now() });
    },
    represent,
    handle: (call) => {
      const operation = shop.operations[call.operation];
      if (operation === undefined) throw new Error(`No operation '${call.operation}'`);
      return operation(call, { state, now: now(), represent: (order) => represent(order, call.reading) });
    },
  };
}

function asVariant({ id, stock, policy, price, title }: SoldVariant): Variant {
  return { id: String(id), stock, policy, price, title };
}
