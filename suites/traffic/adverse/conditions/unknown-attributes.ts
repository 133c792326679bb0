import { isJsonArray, isJsonObject, parseExactJson, type Json } from '../../../../spec/json/exact-json.ts';
import { editOrders, showsOrders } from '../edit-orders.ts';
import { wentOn } from '../went-on.ts';
import type { Condition } from '../condition.ts';

const forecast = parseExactJson('{"days":3,"source":"carrier"}');
const points = parseExactJson('12');

export const unknownAttributes: Condition = {
  name: 'unknown-attributes',
  description: 'Orders and their lines have attributes that nobody has described.',
  most: 3,
  suits: showsOrders,
  interfere: () =>
    editOrders((order) => {
      const { line_items: lines } = order;
      return {
        ...order,
        delivery_forecast: forecast,
        ...(isJsonArray(lines) ? { line_items: lines.map(withPoints) } : {}),
      };
    }),
  judge: wentOn,
};

function withPoints(line: Json): Json {
  return isJsonObject(line) ? { ...line, loyalty_points: points } : line;
}
