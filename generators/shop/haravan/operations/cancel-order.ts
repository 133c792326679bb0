import type { BodyFields } from '../../body-fields.ts';
import { answerOrder, bodyFields, illegalTransition, namedOrder } from '../../operations/operation.ts';
import { invalidField } from '../../refusal.ts';
import { applyRefund } from '../refund/apply-refund.ts';
import { readRefundPlan } from '../refund/refund-plan.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { HaravanOperation } from './haravan-operation.ts';

export const cancelOrder: HaravanOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  const body = bodyFields(call);
  if (order.cancelledAt !== null) {
    return illegalTransition(order, { call, tools, why: 'The order is cancelled already' });
  }
  const reason = readReason(body, call.reading);
  const refund = readRefundPlan(body, { order, reading: call.reading });
  order.cancelledAt = tools.now;
  order.cancelReason = reason;
  order.updatedAt = tools.now;
  if (body.flag('ignore_cancel_fulfillment') !== true) cancelShipping(order, tools.now);
  applyRefund(order, { refund, state: tools.state, now: tools.now, reading: call.reading });
  return answerOrder(order, tools);
};

const reasons: ReadonlySet<string> = new Set(['customer', 'inventory', 'fraud', 'declined', 'other']);

function readReason(body: BodyFields, reading: Reading): string {
  const given = body.text('reason');
  if (given === null)
    return body.has('amount') ? reading.unstatedReason.withAmount : reading.unstatedReason.plain;
  if (reasons.has(given)) return given;
  throw invalidField('reason', `must be one of ${[...reasons].join(', ')}`);
}

/** The carrier is called off; the fulfillment itself stays a success, as in the example. */
function cancelShipping(order: StoredOrder, now: number): void {
  for (const fulfillment of order.fulfillments) {
    fulfillment.carrier = 'cancel';
    fulfillment.cancelledAt = now;
    fulfillment.updatedAt = now;
  }
}
