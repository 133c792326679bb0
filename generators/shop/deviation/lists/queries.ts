import type { Hooks } from '../../hooks.ts';

type Query = Record<string, string>;

/** Takes the query of a list, or of another operation, for another. */
export function requerying(
  change: (query: Query) => void,
  operation = 'listOrders',
): Hooks<unknown, unknown> {
  return {
    request(context) {
      if (context.operation === operation) change(context.query);
    },
  };
}

/** Answers as if a parameter had another value, or none. */
export function rename(query: Query, from: string, to: string): void {
  const { [from]: value } = query;
  if (value === undefined) return;
  query[to] = value;
  Reflect.deleteProperty(query, from);
}
