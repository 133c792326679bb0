import type { Call, Handled } from '../behaviour.ts';
import type { JsonObject } from '../exact-json.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { ordersThere, type OrderBook } from '../orders/shop-state.ts';
import { Refusal } from '../refusal.ts';
import type { OperationTools } from './operation.ts';
import { selectOrders, type ListRules, type Query, type SelectReading } from './select-orders.ts';

export interface ListReading extends SelectReading {
  readonly largestPage: number;
  /** Orders on a page that asks for no number of them; the largest page where left out. */
  readonly defaultPage?: number;
  /** A `limit` above the largest page. */
  readonly limitAboveLargest: 'refuse' | 'cut';
}

/** The operation that lists a platform's orders. */
export function listOrdersBy<Order extends KeptOrder, Reading extends ListReading>(
  rulesOf: (reading: Reading) => ListRules<Order>,
): (call: Call<Reading>, tools: OperationTools<Order, OrderBook<Order>>) => Handled<Order> {
  return ({ query, reading }, tools) => {
    const rules = rulesOf(reading);
    const selected = sortOrders(selectOrders(ordersThere(tools.state), { query, rules, reading }), {
      query,
      rules,
    });
    const size = pageSize(query['limit'], reading);
    const start = (readWhole('page', query['page'] ?? '1') - 1) * size;
    const page = selected.slice(start, start + size);
    const orders = page.map((order) => pickFields(tools.represent(order), query['fields'], rules));
    return { status: 200, json: { orders }, selected };
  };
}

/** The operation that counts them. */
export function countOrdersBy<Order extends KeptOrder, Reading extends ListReading>(
  rulesOf: (reading: Reading) => ListRules<Order>,
): (call: Call<Reading>, tools: OperationTools<Order, OrderBook<Order>>) => Handled<Order> {
  return ({ query, reading }, { state }) => {
    const selected = selectOrders(ordersThere(state), { query, rules: rulesOf(reading), reading });
    return { status: 200, json: { count: selected.length } };
  };
}

function pageSize(limit: string | undefined, reading: ListReading): number {
  if (limit === undefined) return reading.defaultPage ?? reading.largestPage;
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

interface Sorting<Order> {
  readonly query: Query;
  readonly rules: ListRules<Order>;
}

/** Nobody says what the default is: newest first here, but after a `since_id` oldest first, so that a client can walk on. */
function sortOrders<Order extends KeptOrder>(orders: Order[], { query, rules }: Sorting<Order>): Order[] {
  const wanted = rules.sorts.length > 0 ? query['order'] : undefined;
  if (wanted === undefined && query['since_id'] !== undefined)
    return orders.toSorted((a, b) => compareIds(a.id, b.id));
  const [field = '', direction = 'desc'] = wanted?.split(' ') ?? [];
  const timeOf = (order: Order): number => rules.times[field]?.(order) ?? order.createdAt;
  const sign = direction === 'asc' ? 1 : -1;
  return orders.toSorted((a, b) => sign * (timeOf(a) - timeOf(b) || compareIds(a.id, b.id)));
}

function compareIds(left: bigint, right: bigint): number {
  return left < right ? -1 : Number(left > right);
}

/** Keys keep their documented order, whatever order they are asked for in; unknown ones are ignored. */
export function pickFields(
  order: JsonObject,
  fields: string | undefined,
  { attributeNamed }: Pick<ListRules<never>, 'attributeNamed'>,
): JsonObject {
  if (fields === undefined) return order;
  const wanted = new Set(fields.split(',').map((field) => attributeNamed(field.trim())));
  return Object.fromEntries(Object.entries(order).filter(([key]) => wanted.has(key)));
}
