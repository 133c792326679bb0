import { readDecimal } from '../decimal.ts';
import { isJsonArray, isJsonObject, JsonNumber, type Json, type JsonObject } from '../json/exact-json.ts';
import { pointerStep } from '../json/pointer.ts';
import { orderShape, type Order } from './order.ts';
import type { Kind, Shape } from './shape.ts';
import type { WireNames } from './wire-names.ts';

/**
 * Reads an order in a platform's names as the neutral order. Never throws: an attribute of another type than promised reads as
 * undefined, and it is the schema's business to say so.
 * @param pointer where the order stands in its body: `/order`, `/orders/3`
 */
export function readOrder(raw: JsonObject, pointer: string, names: WireNames): Order {
  return readPart(orderShape, raw, { pointer, names }) as unknown as Order;
}

interface Place {
  readonly pointer: string;
  readonly names: WireNames;
}

function readPart(shape: Shape, raw: JsonObject, place: Place): Record<string, unknown> {
  const at = (attribute: string): string => pointerStep(place.pointer, place.names.toWire(attribute));
  const part: Record<string, unknown> = { pointer: place.pointer, raw, at };
  for (const attribute in shape) {
    const value = raw[place.names.toWire(attribute)];
    const kind = shape[attribute] as Kind;
    if (value === undefined || value === null) part[attribute] = value;
    else
      part[attribute] =
        typeof kind === 'object'
          ? readParts(kind, value, { pointer: at(attribute), names: place.names })
          : readValue(kind, value);
  }
  return part;
}

function readParts(kind: Extract<Kind, object>, value: Json, place: Place): unknown {
  return 'list' in kind ? readList(kind.list, value, place) : readOne(kind.one, value, place);
}

function readValue(kind: Exclude<Kind, object>, value: Json): unknown {
  switch (kind) {
    case 'flag':
      return typeof value === 'boolean' ? value : flagWords.get(value);
    case 'quantity':
      return value instanceof JsonNumber ? finite(value.toNumber()) : undefined;
    case 'amount':
      return readDecimal(value instanceof JsonNumber ? value.source : typeof value === 'string' ? value : '');
    case 'id':
      return value instanceof JsonNumber ? value.source : typeof value === 'string' ? value : undefined;
    case 'tags':
      return typeof value === 'string' ? splitTags(value) : undefined;
    case 'text':
    case 'amountText':
      return typeof value === 'string' ? value : undefined;
  }
}

/** `1e400` is JSON, and no number of pieces. */
function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Docs that type a flag as text list these two. */
const flagWords: ReadonlyMap<Json, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

function readList(shape: Shape, value: Json, place: Place): unknown {
  if (!isJsonArray(value)) return undefined;
  return value.flatMap((item, index) =>
    isJsonObject(item)
      ? [readPart(shape, item, { ...place, pointer: pointerStep(place.pointer, index) })]
      : [],
  );
}

function readOne(shape: Shape, value: Json, place: Place): unknown {
  return isJsonObject(value) ? readPart(shape, value, place) : undefined;
}

/** Tags as the platforms send them: one string, comma-separated, blanks around a tag without meaning. */
export function splitTags(text: string): readonly string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
