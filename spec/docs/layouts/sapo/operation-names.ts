import type { OperationId } from '../../../operations.ts';

/** Every path on the pages starts with it; the contract's paths are relative to it. */
const apiBase = '/admin';

const names: Readonly<Record<string, OperationId>> = {
  'GET /orders.json': 'listOrders',
  'GET /orders/count.json': 'countOrders',
  'GET /orders/#{id}.json': 'getOrder',
  'POST /orders.json': 'createOrder',
  'POST /orders/#{id}/close.json': 'closeOrder',
  'POST /orders/#{id}/open.json': 'openOrder',
  'POST /orders/#{id}/cancel.json': 'cancelOrder',
  'PUT /orders/#{id}.json': 'updateOrder',
  'DELETE /orders/#{id}.json': 'deleteOrder',
};

/** Our name for an operation; `METHOD /path` for one that the page did not have when this was written. */
export function operationName(method: string, path: string): string {
  return names[`${method} ${path}`] ?? `${method} ${path}`;
}

/** A path of the page, relative to the API's base; a path elsewhere stays as it is. */
export function relativePath(path: string): string {
  return path.startsWith(`${apiBase}/`) ? path.slice(apiBase.length) : path;
}
