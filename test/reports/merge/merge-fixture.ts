import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceRecord, RunRecord } from '../../../suites/evidence/record.ts';
import { buildExchange, buildRun } from '../fixture.ts';

/** A made-up shard: its folder, and what is different of its run. */
export interface GivenShard extends Partial<RunRecord> {
  readonly index: number;
  readonly count?: number;
  readonly records?: readonly EvidenceRecord[];
}

/** Writes the evidence of a shard as a run does. @returns its folder */
export function writeShard(parent: string, { index, count = 2, records = [], ...run }: GivenShard): string {
  const folder = join(parent, `shard-${index}-of-${count}${run.runId === undefined ? '' : `-${run.runId}`}`);
  mkdirSync(folder, { recursive: true });
  const lines: readonly EvidenceRecord[] = [
    buildRun({ contractDigest: 'c0ffee', shard: { index, count }, ...run }),
    buildExchange({ id: 'x0001', scenario: 'connect', operation: 'listOrders' }),
    ...records,
  ];
  writeFileSync(join(folder, 'evidence.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return folder;
}
