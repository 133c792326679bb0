import { readFileSync } from 'node:fs';
import { at, numbersAsText, type AskedShop } from './ask.ts';

/** What differs from one shop to another by nature: ids, times, tokens, numbers. */
const volatile = new Set([
  'id',
  'created_at',
  'updated_at',
  'confirmed_at',
  'created_on',
  'modified_on',
  'processed_on',
  'cart_token',
  'checkout_token',
  'token',
  'number',
  'order_number',
  'order_id',
  'last_order_id',
  'last_order_name',
  'user_id',
  'confirm_user',
]);

export interface DocumentedExample {
  /** With every number as the text it stood as. */
  readonly exact: unknown;
  readonly raw: string;
}

/** A documented exchange, asked of a shop: what it answered, and what the page shows, numbers as the text they stood as. */
export interface Replayed {
  readonly status: number;
  readonly answered: unknown;
  readonly documented: unknown;
}

export function readExample(folder: URL, name: string): DocumentedExample {
  const raw = readFileSync(new URL(name, folder), 'utf8');
  return { raw, exact: numbersAsText(raw) };
}

/** Asks a shop to create the order of an example. */
export async function replay(shop: AskedShop, { raw, exact }: DocumentedExample): Promise<Replayed> {
  const { order } = (JSON.parse(raw) as { request: { body: { order: object } } }).request.body;
  const answer = await shop.ask('POST /orders.json', { body: { order } });
  return {
    status: answer.status,
    answered: at(answer.exact, 'order'),
    documented: at(exact, 'answer.order'),
  };
}

/** A value with all that is volatile covered up, and of the objects under these keys the keys alone. */
export function stable(value: unknown, keysOnly: readonly string[] = [], key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => stable(item, keysOnly, key));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, item]) => [name, cover(name, item, keysOnly)] as const);
    return keysOnly.includes(key) ? entries.map(([name]) => name) : Object.fromEntries(entries);
  }
  return value;
}

function cover(name: string, item: unknown, keysOnly: readonly string[]): unknown {
  if (volatile.has(name)) return item === null ? null : '…';
  return stable(item, keysOnly, name);
}

/** Every key in its place, as paths. */
export function keysInOrder(value: unknown, path = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => keysInOrder(item, `${path}/${String(index)}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    `${path}/${key}`,
    ...keysInOrder(item, `${path}/${key}`),
  ]);
}
