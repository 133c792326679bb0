import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Platform } from '../../spec/platforms.ts';

/** An entry of a platform's ledger of discrepancies, as far as it is shown. */
export interface LedgerEntry {
  readonly id: string;
  readonly title: string;
  /** Number of the ruling it follows; `own` where it was decided in the ledger. */
  readonly ruling: string | number;
  readonly decision: string;
  readonly evidence: readonly {
    readonly heading: string;
    /** Undefined where the evidence is not on the page. */
    readonly line?: number;
    readonly says: string;
  }[];
}

/** The entries that decided a requirement: by their own id, or all that follow the ruling of that number. */
export function loadLedgerEntries(platform: Platform, ruling: string): readonly LedgerEntry[] {
  const file = new URL(`../../spec/${platform}/discrepancies.yaml`, import.meta.url);
  if (!existsSync(file)) return [];
  const entries = (parse(readFileSync(file, 'utf8')) ?? []) as readonly LedgerEntry[];
  return entries.filter(
    (entry) => entry.id === ruling || (ruling !== 'own' && String(entry.ruling) === ruling),
  );
}
