import type { LedgerEntry } from './concerned.ts';

/** Reads the entries of a parsed `discrepancies.yaml` with the keys and lines that they are about. */
export function readLedger(entries: unknown): readonly LedgerEntry[] {
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown) => {
    const id = memberOf(entry, 'id');
    if (typeof id !== 'string') return [];
    const keys = [...listIn(entry, 'about'), ...listIn(entry, 'concerns')].map(String);
    const lines = listIn(entry, 'evidence').map((each) => memberOf(each, 'line'));
    return [{ id, keys, lines: lines.filter((line) => typeof line === 'number') }];
  });
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = memberOf(value, name);
  return Array.isArray(list) ? list : [];
}
