import type { KeptOrder } from '../orders/kept-order.ts';
import { Refusal } from '../refusal.ts';

export type Query = Readonly<Record<string, string>>;

/** Whether a filter lets an order through. */
export type Test<Order> = (order: Order) => boolean;

/** What a platform filters and sorts by. */
export interface ListRules<Order> {
  /** By value of `status`. */
  readonly statuses: Readonly<Record<string, Test<Order>>>;
  readonly hasFinancialStatus: (order: Order, asked: string) => boolean;
  readonly hasFulfillmentStatus: (order: Order, asked: string) => boolean;
  /** By the name that a window over them begins with: `created_at` of `created_at_min`. */
  readonly times: Readonly<Record<string, (order: Order) => number>>;
  /** The milliseconds since 1970 that a bound stands for; NaN where it is no time. */
  readonly readTime: (text: string) => number;
  /** Times that a client may sort by, by their names in `order`. */
  readonly sorts: readonly string[];
  /** Attributes of an answered order by the names they are asked for. */
  readonly attributeNamed: (field: string) => string;
}

export interface SelectReading {
  /** `status` of a list or count that does not say. */
  readonly defaultStatus: 'open' | 'any';
  /** `_min` and `_max`. */
  readonly timeBounds: 'exclusive' | 'inclusive';
}

/** How a list or a count is to be understood. */
export interface Selection<Order> {
  readonly query: Query;
  readonly rules: ListRules<Order>;
  readonly reading: SelectReading;
}

/** The orders that a list's or a count's filters leave, in the order given. @throws Refusal 400 for a value that makes no sense */
export function selectOrders<Order extends KeptOrder>(
  orders: readonly Order[],
  selection: Selection<Order>,
): Order[] {
  const { query, rules, reading } = selection;
  const tests = [
    statusTest(query['status'] ?? reading.defaultStatus, rules),
    valueTest(query['financial_status'], rules.hasFinancialStatus),
    valueTest(query['fulfillment_status'], rules.hasFulfillmentStatus),
    idsTest(query['ids']),
    sinceTest(query['since_id']),
    ...timeTests(selection),
  ].filter((test) => test !== undefined);
  return orders.filter((order) => tests.every((test) => test(order)));
}

function statusTest<Order>(status: string, { statuses }: ListRules<Order>): Test<Order> {
  return statuses[status] ?? refuse('status', `must be one of ${Object.keys(statuses).join(', ')}`);
}

function valueTest<Order>(
  asked: string | undefined,
  hasValue: (order: Order, asked: string) => boolean,
): Test<Order> | undefined {
  return asked === undefined ? undefined : (order) => hasValue(order, asked);
}

function idsTest(ids: string | undefined): Test<KeptOrder> | undefined {
  if (ids === undefined) return undefined;
  const wanted = new Set(ids.split(',').map((id) => readId('ids', id)));
  return ({ id }) => wanted.has(id);
}

function sinceTest(since: string | undefined): Test<KeptOrder> | undefined {
  if (since === undefined) return undefined;
  const bound = readId('since_id', since);
  return ({ id }) => id > bound;
}

function readId(parameter: string, text: string): bigint {
  return /^\d{1,30}$/.test(text.trim()) ? BigInt(text.trim()) : refuse(parameter, `'${text}' is not an id`);
}

function timeTests<Order>({ query, rules, reading }: Selection<Order>): Test<Order>[] {
  const isInclusive = reading.timeBounds === 'inclusive';
  return Object.entries(rules.times).flatMap(([name, timeOf]) => {
    const min = readBound(`${name}_min`, query, rules);
    const max = readBound(`${name}_max`, query, rules);
    return [
      min === undefined
        ? []
        : [(order: Order) => timeOf(order) > min || (isInclusive && timeOf(order) === min)],
      max === undefined
        ? []
        : [(order: Order) => timeOf(order) < max || (isInclusive && timeOf(order) === max)],
    ].flat();
  });
}

function readBound<Order>(
  parameter: string,
  query: Query,
  { readTime }: ListRules<Order>,
): number | undefined {
  const text = query[parameter];
  if (text === undefined) return undefined;
  const milliseconds = readTime(text);
  return Number.isNaN(milliseconds) ? refuse(parameter, `'${text}' is not an ISO 8601 time`) : milliseconds;
}

function refuse(parameter: string, message: string): never {
  throw new Refusal(400, { [parameter]: [message] });
}
