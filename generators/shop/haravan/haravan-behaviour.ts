import type { Behaviour, Variant } from '../behaviour.ts';
import { chooseNamed } from '../choose-named.ts';
import type { Clock } from '../clock.ts';
import { catalogue } from './catalogue.ts';
import { addExistingOrders, addOthersOrder } from './existing-orders.ts';
import { haravanFaults } from './faults/index.ts';
import { addKnownCustomers } from './known-customers.ts';
import { assignOrder } from './operations/assign-order.ts';
import { cancelOrder } from './operations/cancel-order.ts';
import { closeOrder } from './operations/close-order.ts';
import { confirmOrder } from './operations/confirm-order.ts';
import { createOrder } from './operations/create-order.ts';
import { getOrder } from './operations/get-order.ts';
import { countOrders, listOrders } from './operations/list-orders.ts';
import { openOrder } from './operations/open-order.ts';
import { findOrder, type Operation } from './operations/operation.ts';
import { addOrderTags, deleteOrderTags } from './operations/order-tags.ts';
import { updateOrder } from './operations/update-order.ts';
import { readings } from './readings/index.ts';
import type { Reading, ReadingName } from './readings/reading.ts';
import { representOrder } from './represent/order.ts';
import type { Generation } from './represent/representation.ts';
import { routes } from './routes.ts';
import { emptyState } from './shop-state.ts';
import type { StoredOrder } from './stored-order.ts';
import { haravanVariants } from './variants/index.ts';

export interface HaravanOptions {
  readonly seed: number;
  readonly clock: Clock;
  readonly reading: ReadingName;
  readonly generation: Generation;
  readonly existingOrders: number;
  /** Ids of faults. */
  readonly faults: readonly string[];
  /** Ids of benign variants. */
  readonly benign: readonly string[];
}

const operations: Readonly<Record<string, Operation>> = {
  listOrders,
  countOrders,
  getOrder,
  createOrder,
  confirmOrder,
  closeOrder,
  openOrder,
  cancelOrder,
  updateOrder,
  addOrderTags,
  deleteOrderTags,
  assignOrder,
};

/** A Haravan shop with its catalogue, its known customers and the orders others made. Throws `RangeError` on an id it does not know. */
export function haravanBehaviour(options: HaravanOptions): Behaviour<StoredOrder, Reading> {
  const { seed, clock } = options;
  const faults = chooseNamed(options.faults, haravanFaults, 'fault');
  const benign = chooseNamed(options.benign, haravanVariants, 'benign variant');
  const reading = benign.reduce<Reading>(
    (read, variant) => ({ ...read, ...variant.readings }),
    readings[options.reading],
  );
  const generation = benign.findLast((variant) => variant.generation)?.generation ?? options.generation;
  const state = emptyState(seed, benign.findLast(({ idsAbove }) => idsAbove)?.idsAbove);
  addKnownCustomers(state, clock());
  addExistingOrders(state, { count: options.existingOrders, reading, now: clock() });
  const represent = (order: StoredOrder, as: Reading) =>
    representOrder(order, { reading: as, generation, customers: state.customers });
  return {
    basePath: '/com',
    routes,
    reading,
    variants: catalogue.map(asVariant),
    callLimitHeader: 'X-Haravan-Api-Call-Limit',
    hooks: [...faults, ...benign].flatMap(({ hooks }) => hooks ?? []),
    rate: benign.findLast((variant) => variant.rate)?.rate,
    ownQueryRules: new Set(['/query/limit maximum']),
    orders: () => state.orders,
    find: (id) => findOrder(state, id),
    makeOthersOrder: () => {
      addOthersOrder(state, { reading, now: clock() });
    },
    represent,
    handle: (call) => {
      const operation = operations[call.operation];
      if (operation === undefined) throw new Error(`No operation '${call.operation}'`);
      return operation(call, { state, now: clock(), represent: (order) => represent(order, call.reading) });
    },
  };
}

function asVariant({ id, stock, policy, price, title }: (typeof catalogue)[number]): Variant {
  return { id: String(id), stock, policy, price, title };
}
