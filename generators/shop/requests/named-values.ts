import type { BodyFields } from '../body-fields.ts';
import type { NamedValue } from '../orders/kept-order.ts';

/** A list of name and value, or null where none was sent. */
export function readNamedValues(fields: BodyFields, key: string): NamedValue[] | null {
  return (
    fields.list(key)?.map((entry) => ({ name: entry.text('name') ?? '', value: entry.text('value') })) ?? null
  );
}
