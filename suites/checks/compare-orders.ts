import Big from 'big.js';
import { orderShape, type Order, type OrderAttribute } from '../../spec/order/order.ts';
import { isSameMoment } from './same-moment.ts';

export interface Difference {
  readonly attribute: OrderAttribute;
  readonly left: string;
  readonly right: string;
}

/** Every attribute of an order. */
export const attributes = Object.keys(orderShape) as readonly OrderAttribute[];

/**
 * The attributes in which two representations of an order differ, but for those excepted. Amounts compare as amounts, times as far as
 * both show them, lists of parts in any order; null, absent and an empty list are the same.
 */
export function compareOrders(
  left: Order,
  right: Order,
  except: readonly OrderAttribute[] = [],
): readonly Difference[] {
  return attributes.flatMap((attribute) => {
    if (except.includes(attribute) || meansTheSame(left[attribute], right[attribute])) return [];
    const texts = [canonical(left[attribute]), canonical(right[attribute])] as const;
    return [{ attribute, left: shorten(texts[0]), right: shorten(texts[1]) }];
  });
}

/** Whether two values of an attribute mean the same. */
export function meansTheSame(left: unknown, right: unknown): boolean {
  if (canonical(left) === canonical(right)) return true;
  if (typeof left === 'string' && typeof right === 'string') return isSameMoment(left, right);
  if (Array.isArray(left) && Array.isArray(right)) return left.length === right.length && pairUp(left, right);
  if (!isPart(left) || !isPart(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]).difference(notCompared);
  return [...keys].every((key) => meansTheSame(left[key], right[key]));
}

function pairUp(left: readonly unknown[], right: readonly unknown[]): boolean {
  const alone = [...right];
  return left.every((value) => {
    const index = alone.findIndex((other) => meansTheSame(value, other));
    if (index >= 0) alone.splice(index, 1);
    return index >= 0;
  });
}

type Part = Readonly<Record<string, unknown>>;

/** Where a part stands, and how it was sent. */
const aboutPlace: ReadonlySet<string> = new Set(['pointer', 'raw', 'at']);

/** The last change of a part may be one that is not shown: a carrier's, or of the shop's own records. */
const notCompared: ReadonlySet<string> = new Set([...aboutPlace, 'updatedAt']);

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Big);
}

/** One text for all values that mean the same. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return 'null';
  if (value instanceof Big) return value.toFixed();
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join(', ')}]`;
  if (typeof value === 'string' && isTime(value)) return JSON.stringify(new Date(value));
  if (typeof value !== 'object') return JSON.stringify(value);
  const part = value as Part;
  const inner = Object.keys(part)
    .filter((key) => !aboutPlace.has(key) && part[key] !== null && part[key] !== undefined)
    .map((key) => `${key}: ${canonical(part[key])}`);
  return `{${inner.join(', ')}}`;
}

/** In one text, times count to the millisecond, however many digits they are shown with. */
function isTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

function shorten(text: string): string {
  return text.length > 240 ? `${text.slice(0, 237)}…` : text;
}
