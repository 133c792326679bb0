import {
  isJsonArray,
  isJsonObject,
  parseExactJson,
  printExactJson,
  type Json,
  type JsonObject,
} from '../../../spec/json/exact-json.ts';
import type { AdverseRequest, Interference } from './condition.ts';

/** A request whose answer shows orders. */
export function showsOrders({ operation }: AdverseRequest): boolean {
  return operation === 'getOrder' || operation === 'listOrders';
}

/** Changes every order of an answer. @param change answers with the very order that it was given to leave it as it is */
export function editOrders(change: (order: JsonObject) => JsonObject): Interference {
  return {
    kind: 'edit',
    edit: (answer) => {
      if (answer.status !== 200) return undefined;
      const body = parseExactJson(answer.body);
      if (!isJsonObject(body)) return undefined;
      let changed = false;
      const edited = (order: Json): Json => {
        if (!isJsonObject(order)) return order;
        const other = change(order);
        changed ||= other !== order;
        return other;
      };
      const { order, orders } = body;
      const result = isJsonArray(orders)
        ? { ...body, orders: orders.map(edited) }
        : { ...body, ...(order === undefined ? {} : { order: edited(order) }) };
      return changed ? { ...answer, body: printExactJson(result) } : undefined;
    },
  };
}
