import { answerOrder, namedOrder } from '../../operations/operation.ts';
import { readChanges } from '../../operations/read-changes.ts';
import { sentOrder, type SapoOperation } from './sapo-operation.ts';

/** Changes the few attributes that may change; a null for the customer takes him off the order. */
export const updateOrder: SapoOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  const fields = sentOrder(call.body);
  Object.assign(order, readChanges(fields, call.reading));
  const isDetached = fields.has('customer') && fields.part('customer') === null;
  if (isDetached && call.reading.customerDetached === 'taken-off') order.customer = null;
  order.updatedAt = tools.now;
  return answerOrder(order, tools);
};
