import { haravanDrifts } from './drifts/index.ts';
import { closeOrder } from '../operations/close-order.ts';
import { getOrder } from '../operations/get-order.ts';
import { openOrder } from '../operations/open-order.ts';
import { openState } from '../orders/shop-state.ts';
import type { PlatformShop } from '../platform-shop.ts';
import { haravanAccess } from './access.ts';
import { catalogue } from './catalogue.ts';
import { haravanFaults } from './faults/index.ts';
import { knownCustomers } from './known-customers.ts';
import { assignOrder } from './operations/assign-order.ts';
import { cancelOrder } from './operations/cancel-order.ts';
import { confirmOrder } from './operations/confirm-order.ts';
import { createOrder } from './operations/create-order.ts';
import { countOrders, listOrders } from './operations/list-orders.ts';
import { addOrderTags, deleteOrderTags } from './operations/order-tags.ts';
import { updateOrder } from './operations/update-order.ts';
import { past } from './past.ts';
import { readings } from './readings/index.ts';
import type { Reading } from './readings/reading.ts';
import { representOrder } from './represent/order.ts';
import type { Generation } from './represent/representation.ts';
import { idsFrom, type ShopState } from './shop-state.ts';
import type { StoredOrder } from './stored-order.ts';
import { haravanVariants } from './variants/index.ts';

export const haravanShop: PlatformShop<StoredOrder, Reading, Generation, ShopState> = {
  basePath: '/com',
  access: haravanAccess,
  callLimit: { headers: ['X-Haravan-Api-Call-Limit'], size: 80 },
  catalogue,
  faults: haravanFaults,
  variants: haravanVariants,
  drifts: haravanDrifts,
  generations: ['2021', '2022'],
  defaultGeneration: '2022',
  tickMs: 1,
  operations: {
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
  },
  reading: (name) => readings[name],
  open: (opening) => openState({ idsFrom, firstNumber: 100501, catalogue, knownCustomers }, opening),
  past,
  represent: representOrder,
};
