import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { join } from 'node:path';

/** Resolves when a run in a folder has written so many lines into its ledger. */
export async function untilLedgerHas(lines: number, folder: string): Promise<void> {
  const ledgerDir = join(folder, '.order-conformance', 'ledger');
  mkdirSync(ledgerDir, { recursive: true });
  for await (const _ of watch(ledgerDir)) if (linesIn(ledgerDir) >= lines) return;
}

function linesIn(ledgerDir: string): number {
  const texts = readdirSync(ledgerDir).map((name) => readFileSync(join(ledgerDir, name), 'utf8'));
  return texts.join('').split('\n').length - 1;
}
