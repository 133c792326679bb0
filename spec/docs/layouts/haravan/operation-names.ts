import type { OperationId } from '../../../operations.ts';

/** Every address on the page starts with it; the contract's paths are relative to it. */
export const apiBase = 'https://apis.haravan.com/com';

/** Which section a parameter or an example belongs to. */
export interface OperationContext {
  readonly operation: string;
  readonly heading: string;
}

const names: Readonly<Record<string, OperationId>> = {
  'GET /orders.json': 'listOrders',
  'GET /orders/count.json': 'countOrders',
  'GET /orders/{order_id}.json': 'getOrder',
  'POST /orders.json': 'createOrder',
  'POST /orders/{order_id}/confirm.json': 'confirmOrder',
  'POST /orders/{order_id}/close.json': 'closeOrder',
  'POST /orders/{order_id}/open.json': 'openOrder',
  'POST /orders/{order_id}/cancel.json': 'cancelOrder',
  'PUT /orders/{order_id}.json': 'updateOrder',
  'POST /orders/{order_id}/tags.json': 'addOrderTags',
  'DELETE /orders/{order_id}/tags.json': 'deleteOrderTags',
  'POST /orders/{order_id}/assign.json': 'assignOrder',
};

/** Our name for an operation; `METHOD /path` for one that the page did not have when this was written. */
export function operationName(method: string, path: string): string {
  return names[`${method} ${path}`] ?? `${method} ${path}`;
}

/** An address of the page, relative to the API's base; an address elsewhere stays as it is. */
export function relativePath(url: string): string {
  return url.startsWith(`${apiBase}/`) ? url.slice(apiBase.length) : url;
}
