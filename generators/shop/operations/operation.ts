import { BodyFields } from '../body-fields.ts';
import type { Call, Handled } from '../behaviour.ts';
import { isJsonObject, type JsonObject } from '../exact-json.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import { findOrder, type OrderBook } from '../orders/shop-state.ts';
import { invalidField, Refusal } from '../refusal.ts';

/** What an operation works with beside its call. */
export interface OperationTools<Order, State> {
  readonly state: State;
  /** Milliseconds since 1970, read once a request. */
  readonly now: number;
  /** The order as JSON, as it is at the moment of asking. */
  represent(this: void, order: Order): JsonObject;
}

export type Operation<Order, Reading, State> = (
  call: Call<Reading>,
  tools: OperationTools<Order, State>,
) => Handled<Order>;

/** What operations on a life need of a reading. */
export interface LifeReading {
  /** A step that the order's state does not allow. */
  readonly illegalTransition: 'refuse' | 'accept-unchanged';
}

/** The order that the path names. @throws Refusal 404 */
export function namedOrder<Order extends KeptOrder>(
  { id = '' }: Pick<Call<unknown>, 'id'>,
  { state }: { readonly state: OrderBook<Order> },
): Order {
  const order = findOrder(state, id);
  if (order === undefined) throw new Refusal(404, 'Not Found');
  return order;
}

/** The body itself. @throws Refusal 422 when it is no object */
export function bodyFields({ body }: Pick<Call<unknown>, 'body'>): BodyFields {
  if (!isJsonObject(body)) throw invalidField('base', 'must be an object');
  return new BodyFields(body, '');
}

/** The `order` inside the body. @throws Refusal 422 when it is missing */
export function orderFields(call: Pick<Call<unknown>, 'body'>): BodyFields {
  const order = bodyFields(call).part('order');
  if (order === null) throw invalidField('order', 'must be given');
  return order;
}

/** The envelope that every operation on one order answers with. */
export function answerOrder<Order>(order: Order, tools: OperationTools<Order, unknown>): Handled<Order> {
  return { status: 200, json: { order: tools.represent(order) }, order };
}

export interface IllegalStep<Order> {
  readonly call: Call<LifeReading>;
  readonly tools: OperationTools<Order, unknown>;
  readonly why: string;
}

/** A step that the order's state does not allow: nothing changes, and the reading decides what is said of it. */
export function illegalTransition<Order>(
  order: Order,
  { call, tools, why }: IllegalStep<Order>,
): Handled<Order> {
  if (call.reading.illegalTransition === 'refuse') throw new Refusal(422, { base: [why] });
  return answerOrder(order, tools);
}
