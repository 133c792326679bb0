import type { LineItem, Order } from '../../../spec/order/order.ts';
import type { Check, Given } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';
import { spelledFulfillment } from '../spelled.ts';
import { fulfilledQuantity } from '../sums.ts';

type State = 'fulfilled' | 'partial' | 'unfulfilled';

export const fulfillmentToldAlike: Check<'sighting'> = {
  name: 'fulfillment-told-alike',
  statement: 'The status of an order, the statuses of its lines and its fulfillments say the same.',
  judges: 'sighting',
  judge({ order }, given) {
    const { lineItems, fulfillments } = order;
    if (!lineItems || lineItems.length === 0 || !fulfillments) return undefined;
    const states = lineItems.map((line) => stateOf(order, line));
    const wrong = lineItems.map((line, index) => judgeLine(line, states[index] ?? 'unfulfilled', given));
    return [judgeOrder(order, states, given), ...wrong].filter((judgement) => judgement !== undefined);
  },
};

function stateOf(order: Order, { id, quantity }: LineItem): State {
  const done = fulfilledQuantity(order, id ?? '');
  return done === 0 ? 'unfulfilled' : done >= (quantity ?? 0) ? 'fulfilled' : 'partial';
}

function judgeOrder(order: Order, states: readonly State[], given: Given): Judgement | undefined {
  const status = spelledFulfillment(order.fulfillmentStatus, given);
  if (status === undefined) return undefined;
  const [first = 'unfulfilled'] = states;
  const due = states.every((state) => state === first) ? first : 'partial';
  return compare({ status, due, what: 'order', pointer: order.at('fulfillmentStatus') });
}

function judgeLine(line: LineItem, due: State, given: Given): Judgement | undefined {
  const status = spelledFulfillment(line.fulfillmentStatus, given);
  if (status === undefined) return undefined;
  return compare({ status, due, what: 'line', pointer: line.at('fulfillmentStatus') });
}

interface Told {
  readonly status: string;
  readonly due: State;
  readonly what: 'order' | 'line';
  readonly pointer: string;
}

function compare({ status, due, what, pointer }: Told): Judgement {
  if (status === due) return holds;
  return breaks({
    message: `The fulfillments of the order make this ${what} ${due}, but it says ${status}.`,
    pointer,
    expected: due,
    received: status,
  });
}
