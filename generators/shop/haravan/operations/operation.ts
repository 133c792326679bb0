import { BodyFields } from '../../body-fields.ts';
import type { Call, Handled } from '../../behaviour.ts';
import { isJsonObject, type JsonObject } from '../../exact-json.ts';
import { invalidField, Refusal } from '../../refusal.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredOrder } from '../stored-order.ts';

/** What an operation works with beside its call. */
export interface OperationTools {
  readonly state: ShopState;
  /** Milliseconds since 1970, read once a request. */
  readonly now: number;
  /** The order as JSON, as it is at the moment of asking. */
  represent(order: StoredOrder): JsonObject;
}

export type Operation = (call: Call<Reading>, tools: OperationTools) => Handled<StoredOrder>;

/** The order that the path names. @throws Refusal 404 */
export function namedOrder(call: Call<Reading>, { state }: OperationTools): StoredOrder {
  const order = findOrder(state, call.id ?? '');
  if (order === undefined) throw new Refusal(404, 'Not Found');
  return order;
}

/** @param id as it stands in a URL */
export function findOrder(state: ShopState, id: string): StoredOrder | undefined {
  return /^\d{1,30}$/.test(id) ? state.ordersById.get(BigInt(id)) : undefined;
}

/** The body itself. @throws Refusal 422 when it is no object */
export function bodyFields(call: Call<Reading>): BodyFields {
  if (!isJsonObject(call.body)) throw invalidField('base', 'must be an object');
  return new BodyFields(call.body, '');
}

/** The `order` inside the body. @throws Refusal 422 when it is missing */
export function orderFields(call: Call<Reading>): BodyFields {
  const order = bodyFields(call).part('order');
  if (order === null) throw invalidField('order', 'must be given');
  return order;
}

/** The envelope that every operation on one order answers with. */
export function answerOrder(order: StoredOrder, tools: OperationTools): Handled<StoredOrder> {
  return { status: 200, json: { order: tools.represent(order) }, order };
}

/** A step that the order's state does not allow: nothing changes, and the reading decides what is said of it. */
export function illegalTransition(
  order: StoredOrder,
  { call, tools, why }: { call: Call<Reading>; tools: OperationTools; why: string },
): Handled<StoredOrder> {
  if (call.reading.illegalTransition === 'refuse') throw new Refusal(422, { base: [why] });
  return answerOrder(order, tools);
}
