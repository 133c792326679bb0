import type { Route } from './behaviour.ts';

/** The operations of all platforms as HTTP reaches them. Fixed paths stand before those with an id. */
const routes: readonly Route[] = [
  { operation: 'listOrders', method: 'GET', path: '/orders.json', access: 'read', body: 'none' },
  { operation: 'countOrders', method: 'GET', path: '/orders/count.json', access: 'read', body: 'none' },
  { operation: 'createOrder', method: 'POST', path: '/orders.json', access: 'write', body: 'required' },
  { operation: 'getOrder', method: 'GET', path: '/orders/:id.json', access: 'read', body: 'none' },
  { operation: 'updateOrder', method: 'PUT', path: '/orders/:id.json', access: 'write', body: 'required' },
  { operation: 'deleteOrder', method: 'DELETE', path: '/orders/:id.json', access: 'write', body: 'none' },
  step('confirmOrder', 'confirm'),
  step('closeOrder', 'close'),
  step('openOrder', 'open'),
  step('cancelOrder', 'cancel'),
  { ...step('addOrderTags', 'tags'), body: 'required' },
  { ...step('deleteOrderTags', 'tags'), method: 'DELETE', body: 'required' },
  { ...step('assignOrder', 'assign'), body: 'required' },
];

function step(operation: string, name: string): Route {
  return { operation, method: 'POST', path: `/orders/:id/${name}.json`, access: 'write', body: 'optional' };
}

/** The routes of these operations. */
export function routesOf(operations: readonly string[]): readonly Route[] {
  return routes.filter(({ operation }) => operations.includes(operation));
}
