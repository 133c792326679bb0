import type { JsonObject } from '../../exact-json.ts';
import type { Hooks } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import type { CommonFault } from '../family.ts';

export interface Stale {
  readonly id: string;
  readonly requirement: string;
  readonly operation: string;
  readonly description: string;
}

/** Answers to a change that show the order as it was before. */
export function staleAnswers(rows: readonly Stale[]): readonly CommonFault[] {
  return rows.map((row) => asFault(row, answeringAsBefore(row.operation)));
}

/** First readings after a change that show the order as it was before. */
export function staleReadings(rows: readonly Stale[]): readonly CommonFault[] {
  return rows.map((row) => asFault(row, readingAsBefore(row.operation)));
}

function asFault({ id, requirement, description }: Stale, hooks: CommonFault['hooks']): CommonFault {
  return { id, breaks: [requirement], kind: 'relation', profile: 'core', description, hooks };
}

function answeringAsBefore(operation: string): Hooks<KeptOrder, unknown> {
  return {
    answer(context) {
      const { answer, before, represent } = context;
      if (context.operation === operation && answer.status === 200 && before !== undefined)
        answer.json = { order: represent(before) };
    },
  };
}

/** What is remembered of an order ends with it. */
function readingAsBefore(operation: string): Hooks<KeptOrder, unknown> {
  const asBefore = new WeakMap<object, JsonObject>();
  return {
    answer({ operation: asked, answer, order, before, represent }) {
      if (order === undefined) return;
      if (asked === operation && before !== undefined) asBefore.set(order, represent(before));
      const stale = asked === 'getOrder' ? asBefore.get(order) : undefined;
      if (stale === undefined) return;
      answer.json = { order: stale };
      asBefore.delete(order);
    },
  };
}
