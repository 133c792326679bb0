import { orderFields } from '../../operations/operation.ts';
import { refuseOverselling, takeStock } from '../../orders/stock.ts';
import { catalogue } from '../catalogue.ts';
import { assembleOrder } from '../create/assemble-order.ts';
import { storeOrder } from '../create/store-order.ts';
import type { HaravanOperation } from './haravan-operation.ts';

/** Everything is read and checked before anything is stored: what is refused leaves no trace. */
export const createOrder: HaravanOperation = (call, tools) => {
  const { state, now } = tools;
  const fields = orderFields(call);
  const order = assembleOrder(fields, { state, now, reading: call.reading });
  refuseOverselling(order.lines, { stock: state.stock, catalogue, path: 'order.line_items' });
  takeStock(state.stock, order.lines);
  storeOrder(order, { fields, state });
  return { status: 201, json: { order: tools.represent(order) }, order };
};
