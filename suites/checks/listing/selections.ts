import type { Order } from '../../../spec/order/order.ts';
import { presentation } from '../../evidence/presentation.ts';
import type { Given } from '../check.ts';
import { spelled, spelledFulfillment } from '../spelled.ts';

/** Whether an order belongs to what a parameter selects. `unsaid`: the docs leave it open, so neither presence nor absence is wrong. */
export type Belongs = 'yes' | 'no' | 'unsaid';

type Selection = (order: Order, value: string, given: Pick<Given, 'dialect'>) => Belongs;

/** Bounds compare instants; a second around them is left open: docs do not say whether they include, nor what happens to fractions. */
const unsureMs = 1000;

/** What a parameter of a list selects, as far as the docs say; undefined where that is nothing we can judge. */
export function selectionOf(parameter: string, given: Pick<Given, 'dialect'>): Selection | undefined {
  return selections[parameter] ?? windowOf(parameter, given);
}

/** A bound of a window over one of the order's times, under the platform's name for it. */
function windowOf(parameter: string, { dialect }: Pick<Given, 'dialect'>): Selection | undefined {
  const [, name, end] = /^(.+)_(min|max)$/.exec(parameter) ?? [];
  const time = (['createdAt', 'updatedAt'] as const).find((each) => dialect.names.toWire(each) === name);
  if (time === undefined) return undefined;
  return end === 'min'
    ? (order, value) => from(order[time], value)
    : (order, value) => from(value, order[time]);
}

const selections: Readonly<Record<string, Selection>> = {
  ids: (order, value) => (typeof order.id !== 'string' ? 'unsaid' : yes(value.split(',').includes(order.id))),
  since_id: ({ id }, value) =>
    isNumeric(id) && isNumeric(value) ? yes(BigInt(id) > BigInt(value)) : 'unsaid',
  status: selectStatus,
  financial_status: (order, value, given) => {
    const status = spelled(order.financialStatus, given);
    return status === undefined ? 'unsaid' : yes(status === value);
  },
  fulfillment_status: selectFulfillment,
};

function selectStatus({ closedAt, cancelledAt }: Order, value: string): Belongs {
  if (closedAt === undefined || cancelledAt === undefined) return 'unsaid';
  const both = closedAt !== null && cancelledAt !== null;
  switch (value) {
    case 'any':
      return 'yes';
    case 'cancelled':
      return cancelledAt === null ? 'no' : both ? 'unsaid' : 'yes';
    case 'closed':
      return closedAt === null ? 'no' : both ? 'unsaid' : 'yes';
    default:
      return closedAt !== null ? 'no' : cancelledAt !== null ? 'unsaid' : 'yes';
  }
}

function selectFulfillment(order: Order, value: string, given: Pick<Given, 'dialect'>): Belongs {
  const status = spelledFulfillment(order.fulfillmentStatus, given);
  if (status === undefined || status === 'restocked') return 'unsaid';
  if (value === 'any') return 'yes';
  if (value === 'shipped' || value === 'fulfilled')
    return status === 'fulfilled' ? 'yes' : status === 'partial' ? 'unsaid' : 'no';
  if (value === 'partial') return yes(status === 'partial');
  return status === 'unfulfilled' ? 'yes' : status === 'partial' ? 'unsaid' : 'no';
}

function from(later: string | null | undefined, earlier: string | null | undefined): Belongs {
  const distance = Date.parse(later ?? '') - Date.parse(earlier ?? '');
  if (Number.isNaN(distance) || Math.abs(distance) < unsureMs) return 'unsaid';
  return yes(distance > 0);
}

function isNumeric(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^\d+$/.test(text);
}

function yes(condition: boolean): Belongs {
  return condition ? 'yes' : 'no';
}

/** Whether an order belongs to everything a query selects. */
export function belongsTo(
  order: Order,
  query: ReadonlyMap<string, string>,
  given: Pick<Given, 'dialect'>,
): Belongs {
  const answers = [...query].map(
    ([name, value]) => selectionOf(name, given)?.(order, value, given) ?? unknown(name),
  );
  if (answers.includes('no')) return 'no';
  return answers.includes('unsaid') ? 'unsaid' : 'yes';
}

function unknown(name: string): Belongs {
  return presentation.has(name) ? 'yes' : 'unsaid';
}
