import type { JsonObject } from '../../exact-json.ts';
import { Refusal } from '../../refusal.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { Operation } from './operation.ts';
import { selectOrders } from './select-orders.ts';

export const listOrders: Operation = (call, tools) => {
  const { query, reading } = call;
  const selected = sortOrders(selectOrders(tools.state.orders, query, reading), query);
  const size = pageSize(query['limit'], reading);
  const start = (readWhole('page', query['page'] ?? '1') - 1) * size;
  const page = selected.slice(start, start + size);
  const orders = page.map((order) => pickFields(tools.represent(order), query['fields']));
  return { status: 200, json: { orders }, selected };
};

export const countOrders: Operation = ({ query, reading }, { state }) => ({
  status: 200,
  json: { count: selectOrders(state.orders, query, reading).length },
});

function pageSize(limit: string | undefined, reading: Reading): number {
  if (limit === undefined) return reading.largestPage;
  const wanted = readWhole('limit', limit);
  if (wanted <= reading.largestPage) return wanted;
  if (reading.limitAboveLargest === 'cut') return reading.largestPage;
  throw new Refusal(400, { limit: [`must not be above ${String(reading.largestPage)}`] });
}

function readWhole(parameter: string, text: string): number {
  const value = Number(text);
  if (/^\d{1,15}$/.test(text) && value >= 1) return value;
  throw new Refusal(400, { [parameter]: [`'${text}' is not a whole number above zero`] });
}

/** Nobody says what the default is: newest first here, but after a `since_id` oldest first, so that a client can walk on. */
function sortOrders(orders: StoredOrder[], query: Readonly<Record<string, string>>): StoredOrder[] {
  const wanted = query['order'];
  if (wanted === undefined && query['since_id'] !== undefined)
    return orders.toSorted((a, b) => compareIds(a.id, b.id));
  const [field, direction] = (wanted ?? 'created_at desc').split(' ');
  const timeOf =
    field === 'updated_at'
      ? (order: StoredOrder) => order.updatedAt
      : (order: StoredOrder) => order.createdAt;
  const sign = direction === 'asc' ? 1 : -1;
  return orders.toSorted((a, b) => sign * (timeOf(a) - timeOf(b) || compareIds(a.id, b.id)));
}

function compareIds(left: bigint, right: bigint): number {
  return left < right ? -1 : Number(left > right);
}

/** Keys keep their documented order, whatever order they are asked for in; unknown ones are ignored. */
function pickFields(order: JsonObject, fields: string | undefined): JsonObject {
  if (fields === undefined) return order;
  const wanted = new Set(fields.split(',').map((field) => field.trim()));
  return Object.fromEntries(Object.entries(order).filter(([key]) => wanted.has(key)));
}
