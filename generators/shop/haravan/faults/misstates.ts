import type { JsonObject, JsonValue } from '../../exact-json.ts';
import type { AnswerContext } from '../../hooks.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { FaultFacts, HaravanFault } from './haravan-fault.ts';
import { ordersIn } from '../hooks/answered.ts';
import { changeAt } from '../hooks/places.ts';

/** A fault that answers another value than it has, wherever it shows an order. */
export interface Misstatement extends FaultFacts {
  /** Place in an order: `line_items[].price`. */
  readonly path: string;
  /** What is answered in place of the value; undefined leaves it out. */
  readonly as: (value: JsonValue, order: JsonObject) => JsonValue | undefined;
  /** Orders, as answered, that it happens to; all where left out. */
  readonly only?: (order: JsonObject, context: AnswerContext<StoredOrder, Reading>) => boolean;
}

export function misstates({ path, as, only = () => true, ...facts }: Misstatement): HaravanFault {
  return {
    kind: 'answer',
    profile: 'core',
    ...facts,
    hooks: {
      answer(context) {
        const concerned = ordersIn(context.answer.json).filter((order) => only(order, context));
        for (const order of concerned) changeAt(order, path, (value) => as(value, order));
      },
    },
  };
}
