import Big from 'big.js';
import { orderShape, type Order, type OrderAttribute } from '../../spec/order/order.ts';

export interface Difference {
  readonly attribute: OrderAttribute;
  readonly left: string;
  readonly right: string;
}

const attributes = Object.keys(orderShape) as readonly OrderAttribute[];

/**
 * The attributes in which two representations of an order differ, but for those excepted. Amounts compare as amounts, lists of
 * parts in any order; null, absent and an empty list are the same.
 */
export function compareOrders(
  left: Order,
  right: Order,
  except: readonly OrderAttribute[] = [],
): readonly Difference[] {
  return attributes.flatMap((attribute) => {
    if (except.includes(attribute)) return [];
    const texts = [canonical(left[attribute]), canonical(right[attribute])] as const;
    return texts[0] === texts[1] ? [] : [{ attribute, left: shorten(texts[0]), right: shorten(texts[1]) }];
  });
}

/** One text for all values that mean the same. */
export function canonical(value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return 'null';
  if (value instanceof Big) return value.toFixed();
  if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join(', ')}]`;
  if (typeof value === 'string' && isTime(value)) return JSON.stringify(new Date(value));
  if (typeof value !== 'object') return JSON.stringify(value);
  const part = value as Readonly<Record<string, unknown>>;
  const inner = Object.keys(part)
    .filter(
      (key) =>
        key !== 'pointer' && key !== 'raw' && key !== 'at' && part[key] !== null && part[key] !== undefined,
    )
    .map((key) => `${key}: ${canonical(part[key])}`);
  return `{${inner.join(', ')}}`;
}

/** Times count to the millisecond, however many digits they are shown with. */
function isTime(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}

function shorten(text: string): string {
  return text.length > 240 ? `${text.slice(0, 237)}…` : text;
}
