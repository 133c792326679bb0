import type { Intent } from '../evidence/record.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Aspect, Documented, Told } from './aspect.ts';
import type { StepName } from './program.ts';

/** A requirement is about a behaviour where it binds to this check, with these arguments. */
interface BoundTo {
  readonly check: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

type Behaviour = readonly [question: string, observe: Aspect['observe'], ...boundTo: readonly BoundTo[]];

/** What a client would trip over that is not in the names: each with the checks that hold a shop to it, where the docs say something. */
const asked: readonly Behaviour[] = [
  ['payment status, nothing said', ofNew((order) => order.financialStatus), { check: 'default-payment-status' }],
  ['fulfillment status of a new order', ofNew((order) => order.fulfillmentStatus ?? 'null'), { check: 'enum-reading', with: { attribute: 'fulfillmentStatus' } }, { check: 'unasked-fulfillment' }],
  ['customer of an order without one', ofNew((order) => presence(order.customer)), { check: 'left-out-or-null', with: { attribute: 'customer' } }, { check: 'null-or-value', with: { attribute: 'customer' } }],
  ['addresses that were not sent', ofNew((order) => presence(order.billingAddress)), { check: 'left-out-or-null', with: { attribute: 'billingAddress' } }, { check: 'null-or-value', with: { attribute: 'billingAddress' } }],
  ['what number tells', ofNew((order) => (order.number === order.id ? 'the id' : 'a count'))],
  ['what name is made of', ofNew((order) => (order.name === `#${order.orderNumber ?? ''}` ? '# and the order number' : 'the order number'))],
  ['weight of the order', (told) => firstOrder(told, 'create', weightOf), { check: 'total-weight' }, { check: 'weight-or-zero' }],
  ['subtotal of a discounted order', (told) => firstOrder(told, 'create', subtotalOf), { check: 'subtotal-price' }],
  ['closing a closed order', answered('close', 'repeat'), { check: 'repeat-or-refuse', with: { operation: 'closeOrder' } }],
  ['reason, cancelled without one', (told) => lastOrder(told, 'cancel', (order) => order.cancelReason ?? 'null'), { check: 'cancel-reason', with: { given: 'no' } }],
  ['cancelling a cancelled order', answered('cancel', 'repeat'), { check: 'repeat-or-refuse', with: { operation: 'cancelOrder' } }],
  ['updating a cancelled order', answered('cancel', 'unsaid')],
  ['a list with no status', (told) => heldStates(told.step('list')[0])],
  ['a list with status=any', (told) => heldStates(told.step('list')[3]), { check: 'filter-complete', with: { parameter: 'status', value: 'any' } }],
  ['order of an unsorted list', (told) => direction(told.step('list')[0])],
  ['longest page', ({ law }) => String(law.dialect.lists.maxLimit), { check: 'limit-maximum' }],
  ['a limit above it', answered('list', 'over-limit'), { check: 'limit-maximum' }],
  ['an order that does not exist', answered('refuse', 'unknown-order'), { check: 'refused-with', with: { intent: 'unknown-order' } }],
  ['no credentials', answered('refuse', 'no-credentials'), { check: 'refused-with', with: { intent: 'no-credentials' } }],
  ['wrong credentials', answered('refuse', 'wrong-credentials'), { check: 'refused-with', with: { intent: 'wrong-credentials' } }],
  ['a body that is not JSON', answered('refuse', 'malformed-body'), { check: 'refused-with', with: { intent: 'malformed-body' } }],
  ['header that counts calls', ({ law, step }) => limitHeader(law.dialect.callLimitHeader, step('create bare')[0]), { check: 'call-limit-header' }],
]; // prettier-ignore

export const behaviours: readonly Aspect[] = asked.map(([question, observe, ...boundTo]) => ({
  topic: 'behaviour',
  question,
  observe,
  documented: (told) => requirementsOf(told, boundTo),
}));

function requirementsOf({ law }: Told, boundTo: readonly BoundTo[]): Documented | undefined {
  const ids = law.requirements
    .filter(({ judgedBy }) =>
      judgedBy.some((binding) =>
        boundTo.some(
          ({ check, with: wanted = {} }) =>
            binding.check === check &&
            Object.entries(wanted).every(([name, value]) => binding.with[name] === value),
        ),
      ),
    )
    .map(({ id }) => id);
  return ids.length === 0 ? undefined : { by: ids.slice(0, 2).join(', ') };
}

type Ask = (order: Exchange['orders'][number]) => string | null | undefined;

function ofNew(ask: Ask): Aspect['observe'] {
  return (told) => firstOrder(told, 'create bare', ask);
}

function firstOrder({ step }: Told, name: StepName, ask: Ask): string | undefined {
  const order = step(name).find(({ orders }) => orders.length > 0)?.orders[0];
  return order === undefined ? undefined : (ask(order) ?? 'left out');
}

/** The order as it was read last with GET. */
function lastOrder({ step }: Told, name: StepName, ask: Ask): string | undefined {
  const order = step(name).findLast(({ record }) => record.operation === 'getOrder')?.orders[0];
  return order === undefined ? undefined : (ask(order) ?? 'left out');
}

/** The status by which a request of an intent was answered. */
function answered(name: StepName, intent: Intent): Aspect['observe'] {
  return ({ step }) => {
    const exchange = step(name).find(({ record }) => record.intent === intent);
    return exchange && String(exchange.status);
  };
}

function presence(value: object | null | undefined): string {
  if (value === undefined) return 'left out';
  return value === null ? 'null' : 'an object';
}

const weightOf: Ask = ({ totalWeight, lineItems }) => {
  const [line] = lineItems ?? [];
  const due = line?.grams?.times(line.quantity ?? 0);
  if (!totalWeight || due === undefined) return undefined;
  return totalWeight.eq(due) ? 'grams × quantity' : totalWeight.eq(0) ? '0' : 'something else';
};

const subtotalOf: Ask = ({ subtotalPrice, totalLineItemsPrice, totalDiscounts }) => {
  if (!subtotalPrice || !totalLineItemsPrice || !totalDiscounts) return undefined;
  if (subtotalPrice.eq(totalLineItemsPrice)) return 'before discounts';
  return subtotalPrice.eq(totalLineItemsPrice.minus(totalDiscounts)) ? 'after discounts' : 'something else';
};

function heldStates(list: Exchange | undefined): string | undefined {
  if (list === undefined) return undefined;
  const { orders } = list;
  if (orders.length === 0) return 'no order at all';
  const states = [
    ...(orders.some(({ closedAt, cancelledAt }) => !closedAt && !cancelledAt) ? ['open'] : []),
    ...(orders.some(({ closedAt }) => Boolean(closedAt)) ? ['closed'] : []),
    ...(orders.some(({ cancelledAt }) => Boolean(cancelledAt)) ? ['cancelled'] : []),
  ];
  return `${states.join(', ')} orders`;
}

function direction(list: Exchange | undefined): string | undefined {
  const times = (list?.orders ?? []).map(({ createdAt }) => Date.parse(createdAt ?? ''));
  if (times.length < 2) return undefined;
  const rises = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0));
  const falls = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? 0));
  return rises === falls ? 'no order of creation' : rises ? 'oldest first' : 'newest first';
}

function limitHeader(name: string, exchange: Exchange | undefined): string | undefined {
  const value = exchange?.record.response?.headers[name];
  return exchange && (value === undefined ? 'none' : `${name}: …/${value.split('/')[1] ?? ''}`);
}
