import type { OperationId } from '../../../spec/operations.ts';
import type { ExchangeRecord, Intent } from '../../../suites/evidence/record.ts';
import { line, type Wire } from './wire.ts';

/** An exchange that has no place in a run yet. */
export type Sent = Omit<ExchangeRecord, 'id'>;

/** How an exchange differs from a plain documented one. */
export interface How {
  readonly intent?: Intent;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Name of the group of requests that were sent at the same time. */
  readonly together?: string;
}

const paths: Readonly<Record<OperationId, readonly [method: string, path: string]>> = {
  listOrders: ['GET', '/orders.json'],
  countOrders: ['GET', '/orders/count.json'],
  getOrder: ['GET', '/orders/ID.json'],
  createOrder: ['POST', '/orders.json'],
  confirmOrder: ['POST', '/orders/ID/confirm.json'],
  closeOrder: ['POST', '/orders/ID/close.json'],
  openOrder: ['POST', '/orders/ID/open.json'],
  cancelOrder: ['POST', '/orders/ID/cancel.json'],
  updateOrder: ['PUT', '/orders/ID.json'],
  addOrderTags: ['POST', '/orders/ID/tags.json'],
  deleteOrderTags: ['DELETE', '/orders/ID/tags.json'],
  assignOrder: ['POST', '/orders/ID/assign.json'],
  deleteOrder: ['DELETE', '/orders/ID.json'],
};

/** What was asked and answered, as text or as JSON to be printed. */
interface Content {
  readonly orderId?: number;
  readonly query?: string;
  readonly asked?: Wire;
  /** A string is the body as it stands. */
  readonly answer: Wire | string;
}

/** Any exchange of any operation; the builders below are shorter. */
export function exchange(operation: OperationId, content: Content, how: How = {}): Sent {
  const { orderId = 1001, query, asked, answer } = content;
  const [method, path] = paths[operation];
  return {
    type: 'exchange',
    scenario: 'kit',
    operation,
    intent: how.intent ?? 'ask',
    ...(how.together !== undefined && { together: how.together }),
    startedAt: '2025-01-02T03:00:00.000Z',
    durationMs: 1,
    request: {
      method,
      url: `${path.replace('ID', String(orderId))}${query === undefined ? '' : `?${query}`}`,
      headers: {},
      body: asked === undefined ? null : JSON.stringify(asked),
    },
    response: {
      status: how.status ?? (operation === 'createOrder' ? 201 : 200),
      headers: how.headers ?? { 'content-type': 'application/json' },
      body: typeof answer === 'string' ? answer : JSON.stringify(answer),
    },
    failure: null,
  };
}

/** The shop creates an order from a draft (in wire names). */
export function created(draft: Wire, order: Wire, how?: How): Sent {
  const asked = { order: { line_items: [{ title: 'Áo sơ mi', price: 100, quantity: 2 }], ...draft } };
  return exchange('createOrder', { asked, answer: { order } }, how);
}

export function read(order: Wire, how?: How): Sent {
  return exchange('getOrder', { orderId: Number(order['id']), answer: { order } }, how);
}

/** @param query `status=any&limit=3` */
export function listed(query: string, orders: readonly Wire[], how?: How): Sent {
  return exchange('listOrders', { query, answer: { orders } }, how);
}

export function counted(query: string, count: unknown, how?: How): Sent {
  return exchange('countOrders', { query, answer: { count } }, how);
}

/** The shop cancels order 1001. */
export function cancelled(asked: Wire, order: Wire, how?: How): Sent {
  return exchange('cancelOrder', { asked, answer: { order } }, how);
}

/** The shop updates order 1001. */
export function updated(asked: Wire, order: Wire, how?: How): Sent {
  return exchange('updateOrder', { asked: { order: { id: 1001, ...asked } }, answer: { order } }, how);
}

/** The shop adds tags to order 1001 or deletes them from it. */
export function tagged(
  operation: 'addOrderTags' | 'deleteOrderTags',
  tags: { readonly sent: string; readonly answered: string | null },
  how?: How,
): Sent {
  return exchange(operation, { asked: { tags: tags.sent }, answer: { tags: tags.answered } }, how);
}

/** The shop confirms, closes or opens order 1001. */
export function moved(operation: 'confirmOrder' | 'closeOrder' | 'openOrder', order: Wire, how?: How): Sent {
  return exchange(operation, { asked: {}, answer: { order } }, how);
}

/** A request that got no whole answer. */
export function unanswered(sent: Sent, message = 'the connection was reset'): Sent {
  return { ...sent, response: null, failure: { kind: 'reset', message } };
}

/** The order that `created` asks for, with two lines that only their titles tell apart. */
export const twoLines: readonly Wire[] = [
  line(),
  line({ id: 2, title: 'Khăn lụa', price: 50, quantity: 1, fulfillable_quantity: 1 }),
];
