import Big from 'big.js';
import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import type { Order, OrderAttribute } from '../../../spec/order/order.ts';

type Part = Readonly<Record<string, unknown>>;

/** One value that a draft asked for, and where the order should have it. */
export interface Kept {
  /** As asked, in one text for all values that mean the same. */
  readonly asked: readonly string[];
  readonly received: readonly string[];
  /** Every part asks for it, so that nothing else may be there. */
  readonly byAll: boolean;
  readonly pointer: string;
}

/**
 * What was asked and what came back at one path of the draft (`note`, `shippingAddress.ward`, `lineItems.title`); undefined where
 * the draft asks for nothing there. Values of a list are compared as a whole, in any order.
 */
export function askedAndKept(draft: OrderDraft, order: Order, path: string): Kept | undefined {
  const [head = '', attribute] = path.split('.');
  const asked = partsOf((draft as Part)[head], attribute).filter((part) => concerns(part, attribute));
  const values = asked.map((part) => read(part, attribute)).filter((value) => value !== undefined);
  if (values.length === 0) return undefined;
  const received = partsOf((order as unknown as Part)[head], attribute).filter((part) =>
    concerns(part, attribute),
  );
  return {
    asked: values.map(sameText).toSorted(),
    received: received.map((part) => sameText(read(part, attribute))).toSorted(),
    byAll: values.length === asked.length,
    pointer: order.at(head as OrderAttribute),
  };
}

/** What the docs show the catalogue to fill in on lines of a variant is judged on custom lines only. */
const fromTheCatalogue: ReadonlySet<string> = new Set([
  'title',
  'sku',
  'barcode',
  'grams',
  'requiresShipping',
  'taxable',
]);

function concerns(part: unknown, attribute: string | undefined): boolean {
  if (attribute === undefined || !fromTheCatalogue.has(attribute)) return true;
  const variant = (part as Part)['variantId'];
  return variant === undefined || variant === null;
}

function partsOf(value: unknown, attribute: string | undefined): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return attribute === undefined ? [value] : Array.isArray(value) ? value : [value];
}

function read(part: unknown, attribute: string | undefined): unknown {
  return attribute === undefined ? part : (part as Part)[attribute];
}

function sameText(value: unknown): string {
  if (value instanceof Big) return value.toFixed();
  if (Array.isArray(value)) return value.map(sameText).toSorted().join('; ');
  if (typeof value === 'object' && value !== null) {
    const part = value as Part;
    return Object.keys(part)
      .filter((key) => !['pointer', 'raw', 'at'].includes(key))
      .map((key) => `${key}=${sameText(part[key])}`)
      .join(', ');
  }
  return String(value);
}
