import { sapoDrifts } from './drifts/index.ts';
import { closeOrder } from '../operations/close-order.ts';
import { openOrder } from '../operations/open-order.ts';
import { openState } from '../orders/shop-state.ts';
import type { PlatformShop } from '../platform-shop.ts';
import { sapoAccess } from './access.ts';
import { catalogue } from './catalogue.ts';
import { sapoFaults } from './faults/index.ts';
import { knownCustomers } from './known-customers.ts';
import { cancelOrder } from './operations/cancel-order.ts';
import { createOrder } from './operations/create-order.ts';
import { deleteOrder } from './operations/delete-order.ts';
import { getOrder } from './operations/get-order.ts';
import { countOrders, listOrders } from './operations/list-orders.ts';
import { updateOrder } from './operations/update-order.ts';
import { past } from './past.ts';
import { readingOf } from './readings/index.ts';
import type { Reading } from './readings/reading.ts';
import { representOrder } from './represent/order.ts';
import type { Generation } from './represent/representation.ts';
import { idsFrom, type ShopState } from './shop-state.ts';
import type { StoredOrder } from './stored-order.ts';
import { sapoVariants } from './variants/index.ts';

export const sapoShop: PlatformShop<StoredOrder, Reading, Generation, ShopState> = {
  basePath: '/admin',
  access: sapoAccess,
  callLimit: { headers: ['X-Sapo-Api-Call-Limit', 'X-Bizweb-Api-Call-Limit'], size: 40 },
  catalogue,
  faults: sapoFaults,
  variants: sapoVariants,
  drifts: sapoDrifts,
  generations: ['documented', 'live'],
  defaultGeneration: 'documented',
  tickMs: 1000,
  operations: {
    listOrders,
    countOrders,
    getOrder,
    createOrder,
    updateOrder,
    closeOrder,
    openOrder,
    cancelOrder,
    deleteOrder,
  },
  reading: readingOf,
  open: (opening) => openState({ idsFrom, firstNumber: 1, catalogue, knownCustomers }, opening),
  past,
  represent: representOrder,
};
