import type { Pseudonyms } from './pseudonyms.ts';

/** Tells of the full names that a shop may make of the parts that a request sends, in either order. */
export function expectNames(value: unknown, pseudonyms: Pick<Pseudonyms, 'expect'>): void {
  if (typeof value !== 'object' || value === null) return;
  const parts: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (typeof member === 'string' && key.endsWith('_name')) parts.push(member);
    else expectNames(member, pseudonyms);
  }
  for (const one of parts) {
    for (const other of parts) if (one !== other) pseudonyms.expect(`${one} ${other}`);
  }
}
