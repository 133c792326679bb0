import type { OperationId } from '../../../spec/operations.ts';
import type { Order } from '../../../spec/order/order.ts';
import type { Change } from '../../evidence/subjects.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

interface Goal {
  readonly words: string;
  readonly attribute: 'confirmedAt' | 'closedAt' | 'cancelledAt';
  readonly reached: (order: Order) => boolean;
}

const goals: Readonly<Partial<Record<OperationId, Goal>>> = {
  confirmOrder: {
    words: 'confirmed',
    attribute: 'confirmedAt',
    reached: (order) => Boolean(order.confirmedAt),
  },
  closeOrder: { words: 'closed', attribute: 'closedAt', reached: (order) => Boolean(order.closedAt) },
  openOrder: { words: 'open again', attribute: 'closedAt', reached: (order) => order.closedAt === null },
  cancelOrder: {
    words: 'cancelled',
    attribute: 'cancelledAt',
    reached: (order) => Boolean(order.cancelledAt),
  },
};

/** `in: read`: judged on the reading after the write, as the answer may be older; `in: answer`: on the answer itself. */
export const stateReached: Check<'change'> = {
  name: 'state-reached',
  statement: 'After an order was confirmed, closed, opened or cancelled, it reads so.',
  judges: 'change',
  judge(change, given) {
    const goal = goals[change.operation];
    if (goal === undefined || change.operation !== argument(given, 'operation') || !isMeant(change))
      return undefined;
    const inAnswer = given.with['in'] === 'answer';
    const order = inAnswer ? change.exchange.orders[0] : change.after?.order;
    if (order === undefined || order[goal.attribute] === undefined) return undefined;
    if (goal.reached(order)) return holds;
    return breaks({
      message: `${change.operation} was accepted, but the order ${inAnswer ? 'in the answer' : 'read after it'} is not ${goal.words}.`,
      pointer: order.at(goal.attribute),
      expected: goal.words === 'open again' ? 'null' : 'a time',
      received: JSON.stringify(order[goal.attribute]),
      ...(change.after && !inAnswer ? { shows: [change.after.exchange, change.exchange] } : {}),
    });
  },
};

function isMeant(change: Change): boolean {
  return change.accepted && change.exchange.record.intent === 'ask';
}
