import type { Route } from '../behaviour.ts';

/** The documented operations as HTTP reaches them. Fixed paths stand before those with an id. */
export const routes: readonly Route[] = [
  { operation: 'listOrders', method: 'GET', path: '/orders.json', access: 'read', body: 'none' },
  { operation: 'countOrders', method: 'GET', path: '/orders/count.json', access: 'read', body: 'none' },
  { operation: 'createOrder', method: 'POST', path: '/orders.json', access: 'write', body: 'required' },
  { operation: 'getOrder', method: 'GET', path: '/orders/:id.json', access: 'read', body: 'none' },
  { operation: 'updateOrder', method: 'PUT', path: '/orders/:id.json', access: 'write', body: 'required' },
  {
    operation: 'confirmOrder',
    method: 'POST',
    path: '/orders/:id/confirm.json',
    access: 'write',
    body: 'optional',
  },
  {
    operation: 'closeOrder',
    method: 'POST',
    path: '/orders/:id/close.json',
    access: 'write',
    body: 'optional',
  },
  {
    operation: 'openOrder',
    method: 'POST',
    path: '/orders/:id/open.json',
    access: 'write',
    body: 'optional',
  },
  {
    operation: 'cancelOrder',
    method: 'POST',
    path: '/orders/:id/cancel.json',
    access: 'write',
    body: 'optional',
  },
  {
    operation: 'addOrderTags',
    method: 'POST',
    path: '/orders/:id/tags.json',
    access: 'write',
    body: 'required',
  },
  {
    operation: 'deleteOrderTags',
    method: 'DELETE',
    path: '/orders/:id/tags.json',
    access: 'write',
    body: 'required',
  },
  {
    operation: 'assignOrder',
    method: 'POST',
    path: '/orders/:id/assign.json',
    access: 'write',
    body: 'required',
  },
];
