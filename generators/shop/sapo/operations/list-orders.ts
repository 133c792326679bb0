import { countOrdersBy, listOrdersBy } from '../../operations/list-orders.ts';
import type { ListRules } from '../../operations/select-orders.ts';
import { listedByStatus } from '../../orders/order-stages.ts';
import { shippingProgress } from '../../orders/shipping-progress.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { SapoOperation } from './sapo-operation.ts';

/** The words that a list has for how far an order is on its way. */
const filterWords = { unshipped: 'unfulfilled', partial: 'partial', shipped: 'fulfilled' } as const;

const unpaid: ReadonlySet<string> = new Set(['pending', 'authorized', 'partially_paid']);

export const listRules: ListRules<StoredOrder> = {
  statuses: listedByStatus,
  hasFinancialStatus: ({ financialStatus }, asked) =>
    asked === 'unpaid' ? unpaid.has(financialStatus) : asked === 'any' || financialStatus === asked,
  hasFulfillmentStatus: (order, asked) => asked === 'any' || filterWords[shippingProgress(order)] === asked,
  times: {
    created_on: ({ createdAt }) => createdAt,
    modified_on: ({ updatedAt }) => updatedAt,
    processed_on: ({ processedAt }) => processedAt,
  },
  readTime,
  sorts: [],
  // An example asks for `total-price`.
  attributeNamed: (field) => field.replaceAll('-', '_'),
};

/** ISO 8601, or with a blank as the docs have it; UTC where no offset is said. */
function readTime(text: string): number {
  const [, date = '', time = '00:00', offset = 'Z'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]([\d:.]+))?(Z|[+-]\d{2}:\d{2})?$/.exec(text) ?? [];
  return Date.parse(`${date}T${time}${offset}`);
}

/** Live shops list nothing for `status=any`. */
function rulesOf({ anyStatus }: Reading): ListRules<StoredOrder> {
  if (anyStatus === 'everything') return listRules;
  return { ...listRules, statuses: { ...listedByStatus, any: () => false } };
}

const listPicked = listOrdersBy<StoredOrder, Reading>(rulesOf);

export const listOrders: SapoOperation = (call, tools) => {
  if (call.reading.listFields === 'picked') return listPicked(call, tools);
  const { fields: _ignored, ...query } = call.query;
  return listPicked({ ...call, query }, tools);
};

export const countOrders = countOrdersBy<StoredOrder, Reading>(rulesOf);
