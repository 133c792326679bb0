import type { Json, JsonObject } from '../../../../spec/json/exact-json.ts';
import { editOrders, showsOrders } from '../edit-orders.ts';
import { wentOn } from '../went-on.ts';
import type { Condition } from '../condition.ts';

/** The two spellings between which text and examples disagree. */
const spellings: readonly (readonly [name: string, Json, Json])[] = [
  ['fulfillment_status', null, 'notfulfilled'],
  ['financial_status', 'partially_paid', 'partiallypaid'],
];

export const otherReading: Condition = {
  name: 'other-reading',
  description: 'Where text and examples of the docs disagree, the shop follows the other of the two.',
  most: 3,
  suits: showsOrders,
  interfere: () => editOrders(inTheOther),
  judge: wentOn,
};

function inTheOther(order: JsonObject): JsonObject {
  const others = spellings.flatMap(([name, one, other]) => {
    if (!(name in order)) return [];
    if (order[name] === one) return [[name, other] as const];
    return order[name] === other ? [[name, one] as const] : [];
  });
  return others.length === 0 ? order : { ...order, ...Object.fromEntries(others) };
}
