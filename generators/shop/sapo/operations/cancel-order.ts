import type { BodyFields } from '../../body-fields.ts';
import { answerOrder, bodyFields, illegalTransition, namedOrder } from '../../operations/operation.ts';
import { invalidField } from '../../refusal.ts';
import type { SapoOperation } from './sapo-operation.ts';

/** Takes either body: the one of live shops with its reason inside `order_cancel`, and the flat one of an older page. */
export const cancelOrder: SapoOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  const reason = readReason(bodyFields(call)) ?? call.reading.unstatedReason;
  if (order.cancelledAt !== null)
    return illegalTransition(order, { call, tools, why: 'The order is cancelled already' });
  order.cancelledAt = tools.now;
  order.cancelReason = reason;
  order.updatedAt = tools.now;
  return answerOrder(order, tools);
};

const reasons: ReadonlySet<string> = new Set(['customer', 'fraud', 'inventory', 'other', 'declined']);

function readReason(body: BodyFields): string | null {
  const given = body.part('order_cancel')?.text('cancel_reason') ?? body.text('reason');
  if (given === null || reasons.has(given)) return given;
  throw invalidField('cancel_reason', `must be one of ${[...reasons].join(', ')}`);
}
