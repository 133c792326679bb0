import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { objectsIn, withAnswers, withOrders, type Rewriting } from '../rewritten.ts';

/** Attributes that no docs name. */
const unknown: JsonObject = {
  x_internal: { id: new ExactNumber('1'), flags: [true, null], at: 'not a time' },
  rank: 'gold',
};

/** Answers of another shape that hold the same. */
export const otherShapes: readonly Rewriting[] = [
  withOrders(
    {
      id: 'unknown-attributes',
      description: 'Orders and all their parts have attributes that no docs name.',
    },
    (order) => {
      for (const object of objectsIn(order)) Object.assign(object, unknown);
    },
  ),
  withAnswers(
    {
      id: 'unknown-beside-content',
      description: 'Beside its content, an answer holds something of its own.',
    },
    (json) => (isJsonObject(json) ? { meta: { page: 1, took: 3 }, ...json, links: [] } : json),
  ),
  withAnswers(
    {
      id: 'attributes-backwards',
      description: 'Attributes stand in the order opposite to that of the docs.',
    },
    (json) => ordered(json, (keys) => keys.toReversed()),
  ),
  withAnswers(
    { id: 'attributes-by-alphabet', description: 'Attributes stand in the order of the alphabet.' },
    (json) => ordered(json, (keys) => keys.toSorted()),
  ),
  withOrders(
    {
      id: 'parts-in-other-order',
      description: 'Lines, transactions, codes and attributes stand in another order.',
    },
    (order) => {
      for (const key of ['line_items', 'transactions', 'discount_codes', 'note_attributes', 'tax_lines'])
        if (Array.isArray(order[key])) order[key] = order[key].toReversed();
    },
  ),
];

/** @param states attributes that tell the state of an order: a shop that leaves them out tells nothing, which is no variant of telling */
export function nullsLeftOut(states: ReadonlySet<string>): Rewriting {
  return withOrders(
    {
      id: 'nulls-left-out',
      description: 'Attributes that are null are left out, but for those that tell a state.',
    },
    (order) => {
      for (const object of objectsIn(order)) leaveOutNulls(object, states);
    },
  );
}

/** @param known values for attributes that are null in this shop and need not be */
export function moreIsKnown(known: JsonObject): Rewriting {
  return withOrders(
    { id: 'more-is-known', description: 'Attributes that are null in the examples have values.' },
    (order) => {
      for (const [key, value] of Object.entries(known)) if (order[key] === null) order[key] = value;
    },
  );
}

function ordered(value: JsonValue, sort: (keys: string[]) => string[]): JsonValue {
  if (Array.isArray(value)) return value.map((item) => ordered(item, sort));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(sort(Object.keys(value)).map((key) => [key, ordered(value[key] ?? null, sort)]));
}

function leaveOutNulls(object: JsonObject, states: ReadonlySet<string>): void {
  for (const key of Object.keys(object)) {
    if (object[key] === null && !states.has(key)) Reflect.deleteProperty(object, key);
  }
}
