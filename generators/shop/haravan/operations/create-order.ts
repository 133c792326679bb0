import { assembleOrder } from '../create/assemble-order.ts';
import { countOrder } from '../create/choose-customer.ts';
import { addOrder } from '../shop-state.ts';
import { takeStock } from '../stock.ts';
import { orderFields, type Operation } from './operation.ts';

/** Everything is read and checked before anything is stored: what is refused leaves no trace. */
export const createOrder: Operation = (call, tools) => {
  const { state, now } = tools;
  const fields = orderFields(call);
  const order = assembleOrder(fields, { state, now, reading: call.reading });
  takeStock(state, order.lines);
  if (order.customer !== null) order.customer = countOrder(order.customer, { order, fields, state });
  addOrder(state, order);
  return { status: 201, json: { order: tools.represent(order) }, order };
};
