import { pickFields } from '../../operations/list-orders.ts';
import { namedOrder } from '../../operations/operation.ts';
import { listRules } from './list-orders.ts';
import type { SapoOperation } from './sapo-operation.ts';

export const getOrder: SapoOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  const shown = pickFields(tools.represent(order), call.query['fields'], listRules);
  return { status: 200, json: { order: shown }, order };
};
