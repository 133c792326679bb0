import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { ShopsRecord } from '../../../reports/merge/shops.ts';
import type { ResultsRecord } from '../../../reports/results.ts';
import { atLength } from '../../at-length.ts';
import { runHere } from './run-here.ts';
import { runProcess, type Ended } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const read = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

function runShards(folder: string, count: number, ...flags: readonly string[]): Promise<readonly Ended[]> {
  const shards = Array.from({ length: count }, (_, at) => `${at + 1}/${count}`);
  return Promise.all(shards.map((shard) => runProcess(['run', '--shard', shard, ...flags], { folder })));
}

describe('a run in shards', () => {
  test('writes apart, and is merged into one verdict with all reports', async () => {
    const folder = temporaryFolder();
    for (const { code, out } of await runShards(folder, 2)) {
      expect(code).toBe(0);
      expect(out.replaceAll(/\s+/g, ' ')).toMatch(
        /This is shard [12] of 2: what the others ask is not applicable here/,
      );
    }
    const first = read(folder, 'conformance-report', 'shard-1-of-2', 'results.json') as ResultsRecord;
    expect(first).toMatchObject({ verdict: 'conformant', shard: { index: 1, count: 2 } });

    const merged = await runProcess(['report', 'merge', 'conformance-report'], { folder });
    expect(merged.code).toBe(0);
    expect(merged.out).toContain('merged from 2 shards, haravan, profile core');
    const results = read(folder, 'conformance-report', 'results.json') as ResultsRecord;
    expect(results.verdict).toBe('conformant');
    expect(results.requirements.length).toBe(first.requirements.length);
    expect(results.counts.pass).toBeGreaterThan(first.counts.pass);
    for (const file of ['report.html', 'junit.xml', 'ctrf.json', 'summary.md'])
      expect(existsSync(join(folder, 'conformance-report', file))).toBe(true);
    const summary = readFileSync(join(folder, 'conformance-report', 'summary.md'), 'utf8');
    expect(summary).toContain('report merge conformance-report/shard-1-of-2 conformance-report/shard-2-of-2');

    const again = await runHere(['report', 'merge', 'conformance-report', '--json'], { folder });
    expect(JSON.parse(again.out)).toEqual(results);
    const schema = read(import.meta.dirname, '../../../reports/results.schema.json') as object;
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    expect(ajv.validate(schema, results)).toBe(true);
    expect(ajv.validate(schema, first)).toBe(true);

    rmSync(join(folder, 'conformance-report', 'shard-2-of-2'), { recursive: true });
    const lacking = await runHere(['report', 'merge', 'conformance-report'], { folder });
    expect(lacking.code).toBe(64);
    expect(lacking.err).toContain('shard 2 of 2 of an embedded haravan shop is missing');
    const allowed = await runHere(['report', 'merge', 'conformance-report', '--allow-missing'], {
      folder,
    });
    expect(allowed.code).toBe(2);
    expect(allowed.out).toContain('shard 2 of 2 is missing');
  });

  test('ends with 1 in the shard that sees a deviation, and merged', async () => {
    const folder = temporaryFolder();
    const codes = (await runShards(folder, 2, '--fault', 'page-overlap', '--quiet')).map(({ code }) => code);
    expect(codes.toSorted((a, b) => Number(a) - Number(b))).toEqual([0, 1]);
    const merged = await runHere(['report', 'merge', 'conformance-report', '--quiet'], { folder });
    expect(merged.code).toBe(1);
    expect(merged.out).toMatch(/^FAILED {2}HRV-ORD-LIST-40/m);
  });

  test.runIf(atLength)('ends well in a shard that nothing falls to', async () => {
    const folder = temporaryFolder();
    const ran = await runShards(folder, 3, '--only', 'HRV-ORD-COUNT-03', '--profile', 'read-only', '--quiet');
    expect(ran.map(({ code }) => code)).toEqual([0, 0, 0]);
    const merged = await runHere(['report', 'merge', 'conformance-report', '--quiet'], { folder });
    expect(merged.out).toMatch(/^CONFORMANT {2}1 passed/m);
  });

  test.runIf(atLength)('takes waivers for stale only when all shards have been heard', async () => {
    const folder = temporaryFolder();
    const ran = await runHere(['run', '--fault', 'page-overlap', '--print-waivers'], { folder });
    const filled = ran.out
      .replace("reason: ''", 'reason: known')
      .replace("owner: ''", 'owner: team')
      .replace("issue: ''", 'issue: https://example.com/1');
    writeFileSync(join(folder, 'waivers.yaml'), filled);
    rmSync(join(folder, 'conformance-report'), { recursive: true });
    const ended = await runShards(folder, 2, '--fault', 'page-overlap', '--quiet');
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    const merged = await runHere(['report', 'merge', 'conformance-report', '--quiet'], { folder });
    expect(merged.out).toMatch(/^CONFORMANT, WITH WAIVERS/m);
    expect(merged.code).toBe(0);
  });

  test.each([
    ['0/2', "--shard '0/2' is no part of a whole"],
    ['3/2', "--shard '3/2' is no part of a whole"],
    ['1/99', 'at most 50'],
    ['half', '--shard is no part of a whole'],
  ])('is not %s', async (shard, message) => {
    const { code, err } = await runHere(['run', '--shard', shard], { folder: temporaryFolder() });
    expect(code).toBe(64);
    expect(err).toContain(message);
  });

  test.runIf(atLength)(
    'is a whole run where it is the only one, and planned where it is one of several',
    async () => {
      const folder = temporaryFolder();
      const whole = await runHere(['run', '--shard', '1/1', '--profile', 'smoke', '--json'], { folder });
      expect(JSON.parse(whole.out)).not.toHaveProperty('shard');
      const plan = async (...flags: readonly string[]): Promise<number> => {
        const { out } = await runHere(['plan', '--profile', 'core', '--json', ...flags], { folder });
        return (JSON.parse(out) as readonly { totalRequests: number }[])[0]?.totalRequests ?? 0;
      };
      expect(await plan('--shard', '1/4')).toBeLessThan((await plan()) / 2);
    },
  );
});

describe('reports of several shops', () => {
  const list = [
    'defaults: { profile: core }',
    'shops:',
    '  - { name: hanoi, target: mock, platform: sapo, shards: 2 }',
    '  - { name: hue, target: mock }',
    '  - { name: saigon, target: mock }',
    '',
  ].join('\n');

  test('are summed up by shop and by requirement, and end as the worst of them', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'shops.yaml'), list);
    const ask = (...flags: readonly string[]) =>
      runHere(['run', '--shops', 'shops.yaml', '--quiet', ...flags], { folder });
    const ended = await Promise.all([
      ask('--job', '0'),
      ask('--job', '1'),
      ask('--shop', 'hue', '--fault', 'page-overlap'),
    ]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 1]);

    const merge = ['report', 'merge', 'conformance-report'];
    const missing = await runHere([...merge, '--shops', 'shops.yaml'], { folder });
    expect(missing).toMatchObject({ code: 64 });
    expect(missing.err).toContain('there is no report of saigon, which shops.yaml lists');

    const summary = join(folder, 'job-summary.md');
    const environment = { GITHUB_STEP_SUMMARY: summary };
    const typed = [...merge, '--shops', 'shops.yaml', '--allow-missing', '--json'];
    const summed = await runHere(typed, { folder, environment });
    expect(summed.code).toBe(1);
    const record = JSON.parse(summed.out) as ShopsRecord;
    expect(record).toEqual(read(folder, 'conformance-report', 'shops.json'));
    expect(record.shops.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['hue', 'not-conformant'],
      ['saigon', 'not-determined'],
      ['hanoi', 'conformant'],
    ]);
    expect(record.requirements[0]).toMatchObject({
      id: 'HRV-ORD-LIST-40',
      shops: { fail: ['hue'] },
      kept: 0,
    });
    const schema = read(import.meta.dirname, '../../../reports/merge/shops.schema.json') as object;
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    expect(ajv.validate(schema, record)).toBe(true);
    expect(readFileSync(summary, 'utf8')).toMatch(
      /^# 3 shops: 1 not conformant, 1 not determined, 1 conformant$/m,
    );
    expect(readFileSync(join(folder, 'conformance-report', 'shops.html'), 'utf8')).toContain(
      'HRV-ORD-LIST-40',
    );
    const merged = read(folder, 'conformance-report', 'hanoi', 'results.json') as ResultsRecord;
    expect(merged).toMatchObject({ shop: 'hanoi', verdict: 'conformant' });

    const again = await runHere(merge, { folder });
    expect(again.out).toMatch(/^2 shops: 1 not conformant, 1 conformant$/m);
  });

  test('take no place of what a run wrote', async () => {
    const folder = temporaryFolder();
    await runHere(['run', '--profile', 'smoke', '--quiet'], { folder });
    const { code, err } = await runHere(['report', 'merge', 'conformance-report'], { folder });
    expect(code).toBe(64);
    expect(err).toContain('would take the place of those of a run in conformance-report');
  });
});
