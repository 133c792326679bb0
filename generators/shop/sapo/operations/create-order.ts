import { assembleOrder } from '../create/assemble-order.ts';
import { mindStock } from '../create/mind-stock.ts';
import { storeOrder } from '../create/store-order.ts';
import { sentOrder, type SapoOperation } from './sapo-operation.ts';

/** Everything is read and checked before anything is stored: what is refused leaves no trace. */
export const createOrder: SapoOperation = ({ body, reading }, { state, now, represent }) => {
  const fields = sentOrder(body);
  const order = assembleOrder(fields, { state, now, reading });
  mindStock(fields, { lines: order.lines, state });
  storeOrder(order, { fields, state });
  return { status: 201, json: { order: represent(order) }, order };
};
