import type { JsonObject, JsonValue } from '../exact-json.ts';
import type { Fault } from '../fault.ts';
import type { AnswerContext, Hooks } from '../hooks.ts';
import { ordersIn } from './answered.ts';
import type { FaultFacts } from './fault-facts.ts';
import { changeAt } from './places.ts';

/** What is answered otherwise than it is, wherever an order is shown. */
export interface Misstated<Order, Reading> {
  /** Place in an order: `line_items[].price`. */
  readonly path: string;
  /** What is answered in place of the value; undefined leaves it out. */
  readonly as: (value: JsonValue, order: JsonObject) => JsonValue | undefined;
  /** Orders, as answered, that it happens to; all where left out. */
  readonly only?: (order: JsonObject, context: AnswerContext<Order, Reading>) => boolean;
}

/** Answers another value than it has. */
export function misstating<Order, Reading>({
  path,
  as,
  only = () => true,
}: Misstated<Order, Reading>): Hooks<Order, Reading> {
  return {
    answer(context) {
      const concerned = ordersIn(context.answer.json).filter((order) => only(order, context));
      for (const order of concerned) changeAt(order, path, (value) => as(value, order));
    },
  };
}

/** A fault that is nothing but misstating. */
export type Misstatement<Order, Reading, Generation extends string> = FaultFacts<Generation> &
  Misstated<Order, Reading>;

export function misstates<Order, Reading, Generation extends string = never>(
  plan: Misstatement<Order, Reading, Generation>,
): Fault<Order, Reading, Generation> {
  const { path, as, only = () => true, ...facts } = plan;
  return { kind: 'answer', profile: 'core', ...facts, hooks: misstating({ path, as, only }) };
}
