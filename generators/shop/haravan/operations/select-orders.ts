import { Refusal } from '../../refusal.ts';
import { shippingProgress } from '../order-quantities.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';

type Query = Readonly<Record<string, string>>;
type Test = (order: StoredOrder) => boolean;

/** The orders that a list's or a count's filters leave, in the order given. */
export function selectOrders(orders: readonly StoredOrder[], query: Query, reading: Reading): StoredOrder[] {
  const tests = [
    statusTest(query['status'] ?? reading.defaultStatus),
    financialTest(query['financial_status']),
    fulfillmentTest(query['fulfillment_status']),
    idsTest(query['ids']),
    sinceTest(query['since_id']),
    ...timeTests(query, reading),
  ].filter((test) => test !== undefined);
  return orders.filter((order) => tests.every((test) => test(order)));
}

/** Closed and cancelled are two things: an order that is both appears under both, and never under open. */
const statusTests: Readonly<Record<string, Test>> = {
  open: ({ closedAt, cancelledAt }) => closedAt === null && cancelledAt === null,
  closed: ({ closedAt }) => closedAt !== null,
  cancelled: ({ cancelledAt }) => cancelledAt !== null,
  any: () => true,
};

function statusTest(status: string): Test {
  return statusTests[status] ?? refuse('status', `must be one of ${Object.keys(statusTests).join(', ')}`);
}

function financialTest(status: string | undefined): Test | undefined {
  return status === undefined ? undefined : ({ financialStatus }) => financialStatus === status;
}

function fulfillmentTest(status: string | undefined): Test | undefined {
  return status === undefined ? undefined : (order) => shippingProgress(order) === status;
}

function idsTest(ids: string | undefined): Test | undefined {
  if (ids === undefined) return undefined;
  const wanted = new Set(ids.split(',').map((id) => readId('ids', id)));
  return ({ id }) => wanted.has(id);
}

function sinceTest(since: string | undefined): Test | undefined {
  if (since === undefined) return undefined;
  const bound = readId('since_id', since);
  return ({ id }) => id > bound;
}

function readId(parameter: string, text: string): bigint {
  return /^\d{1,30}$/.test(text.trim()) ? BigInt(text.trim()) : refuse(parameter, `'${text}' is not an id`);
}

/** This shop imports no orders: one is processed when it is created. */
const times: Readonly<Record<string, (order: StoredOrder) => number>> = {
  created_at: ({ createdAt }) => createdAt,
  updated_at: ({ updatedAt }) => updatedAt,
  processed_at: ({ createdAt }) => createdAt,
};

function timeTests(query: Query, reading: Reading): Test[] {
  const isInclusive = reading.timeBounds === 'inclusive';
  return Object.entries(times).flatMap(([name, timeOf]) => {
    const min = readTime(`${name}_min`, query);
    const max = readTime(`${name}_max`, query);
    return [
      min === undefined
        ? []
        : [(order: StoredOrder) => timeOf(order) > min || (isInclusive && timeOf(order) === min)],
      max === undefined
        ? []
        : [(order: StoredOrder) => timeOf(order) < max || (isInclusive && timeOf(order) === max)],
    ].flat();
  });
}

function readTime(parameter: string, query: Query): number | undefined {
  const text = query[parameter];
  if (text === undefined) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? refuse(parameter, `'${text}' is not an ISO 8601 time`) : milliseconds;
}

function refuse(parameter: string, message: string): never {
  throw new Refusal(400, { [parameter]: [message] });
}
