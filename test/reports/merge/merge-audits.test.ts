import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { judgeEvidence } from '../../../reports/judge-evidence.ts';
import { mergeShards } from '../../../reports/merge/merge-shards.ts';
import { groupRuns } from '../../../reports/merge/group-runs.ts';
import { findRunFolders, holdsAudit, loadRunFolders } from '../../../reports/merge/run-folder.ts';
import type { Report } from '../../../reports/report.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { openManyOrders } from '../../bench/many-orders.ts';
import { audited } from '../../suites/audit/kit.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const suiteVersion = '0.0.0';
const walking = 'every order that is there is listed, page by page';

let whole: Evidence;
let parent: string;

beforeAll(async () => {
  whole = await audited(await openManyOrders(120));
});

function writeShard(index: number, exchanges: readonly ExchangeRecord[]): void {
  const folder = join(parent, `s${index}`);
  mkdirSync(folder);
  const run = { ...whole.run, shard: { index, count: 2 } };
  const told = new Set(exchanges.map(({ scenario }) => scenario));
  const other = index === 1 ? 2 : 1;
  const ends = whole.scenarios.map((end) =>
    told.has(end.name) ? end : { ...end, end: 'skipped', inShard: other },
  );
  const lines = [run, ...exchanges, ...ends].map((record) => `${JSON.stringify(record)}\n`);
  writeFileSync(join(folder, 'evidence.jsonl'), lines.join(''));
}

/** Merges the audit as if two shards had told it, the second one what comes after a place. */
async function mergedAt(isSecond: (exchange: ExchangeRecord, index: number) => boolean): Promise<Report> {
  parent = temporaryFolder();
  const parts = [false, true].map((second) =>
    whole.exchanges.filter((exchange, index) => isSecond(exchange, index) === second),
  );
  for (const [at, exchanges] of parts.entries()) writeShard(at + 1, exchanges);
  const [group] = groupRuns(loadRunFolders(findRunFolders([parent])));
  if (group?.kind !== 'shards') throw new Error('these are no shards');
  return mergeShards(group, { missing: [], suiteVersion });
}

describe('an audit that was shared out', () => {
  test('is merged page by page to what it is when it is judged whole', async () => {
    const { results, evidence } = await mergedAt(({ scenario }) => scenario === walking);
    expect(holdsAudit(findRunFolders([parent]))).toBe(true);
    const expected = (await judgeEvidence(whole, { suiteVersion })).results;
    const said = (from: typeof results) =>
      from.requirements.map(({ id, outcome, reading }) => [id, outcome, reading]);
    expect(said(results)).toEqual(said(expected));
    expect([results.counts, results.requests]).toEqual([expected.counts, whole.exchanges.length]);
    expect(results.shards?.map(({ requests }) => requests > 0)).toEqual([true, true]);
    const kept = evidence.exchanges.map(({ id }) => id);
    expect(new Set(kept)).toEqual(new Set(results.requirements.flatMap(({ witnesses }) => witnesses)));
    expect(new Set(kept.map((id) => id.slice(0, 3)))).toEqual(new Set(['s1-', 's2-']));
    const page = evidence.exchanges.find(({ operation }) => operation === 'listOrders');
    expect(page?.response?.body).toContain('"orders"');
  });

  test('is not walked through by one shard and counted by another', async () => {
    const last = whole.exchanges.findLastIndex(
      ({ scenario, operation }) => scenario === walking && operation === 'listOrders',
    );
    const { results } = await mergedAt((_, index) => index > last);
    const walked = results.requirements.find(({ id }) => id === 'HRV-ORD-LIST-40');
    expect([walked?.judged, walked?.outcome === 'pass']).toEqual([0, false]);
  });
});
