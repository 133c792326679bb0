import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../../../reports/cli/command.ts';
import type { DriftRecord } from '../../../reports/drift/drift-record.ts';
import { runCli } from '../../../reports/cli/run-cli.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder: string;
let learned: Ended;
const inFolder = (file: string): string => join(folder, file);
const baseline = (): string => readFileSync(inFolder('drift-baseline.yaml'), 'utf8');

/** Calls the command with its files in the folder, unless others are named. */
async function drift(...typed: readonly string[]): Promise<Ended> {
  const usual = ['--report-dir', inFolder('report')];
  if (!typed.includes('--baseline')) usual.push('--baseline', inFolder('drift-baseline.yaml'));
  const said = { out: '', err: '' };
  const output = (name: keyof typeof said): Output => ({
    write: (text) => void (said[name] += text),
    interactive: false,
    stream: process.stdout,
  });
  const code = await runCli(['drift', ...typed, ...usual], {
    environment: { ORDER_CONFORMANCE_TOKEN: 'a-token-of-a-shop', ORDER_CONFORMANCE_TARGET: 'mock' },
    folder,
    out: output('out'),
    err: output('err'),
    untilInterrupted: () => new Promise(() => undefined),
  });
  return { code, ...said };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'drift-'));
  learned = await drift('--update');
  copyFileSync(inFolder('report/drift-evidence.jsonl'), inFolder('learned.jsonl'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('order-conformance drift', () => {
  it('learns a baseline that can be committed', () => {
    expect([learned.code, learned.err]).toEqual([0, '']);
    expect(learned.out).toMatch(/drift-baseline\.yaml learned from \d+ exchanges and 75 orders of mock/);
    expect(baseline()).toMatch(/^# What a shop's Order API was seen to look like/);
    expect(baseline()).not.toContain('@');
  });

  it('asks at most sixty things, and changes nothing', () => {
    const lines = readFileSync(inFolder('learned.jsonl'), 'utf8').trim().split('\n');
    const methods = lines.flatMap((line) => /"method":"(\w+)"/.exec(line)?.[1] ?? []);
    expect(methods.length).toBeGreaterThan(30);
    expect(methods.length).toBeLessThanOrEqual(60);
    expect(new Set(methods)).toEqual(new Set(['GET']));
  });

  it('ends with 0 where nothing has changed, 3 where something is new, 4 where something breaks', async () => {
    const before = baseline();
    const same = await drift('--seed', '5');
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('NO DRIFT')]);
    const added = await drift('--drifted', 'attribute-added');
    expect([added.code, added.out]).toEqual([3, expect.stringContaining('NEW  loyalty_points is new')]);
    const broken = await drift('--drifted', 'attribute-removed,attribute-added', '--json');
    const record = JSON.parse(broken.out) as DriftRecord;
    expect([broken.code, record.verdict]).toEqual([4, 'breaking']);
    expect(record.differences.map(({ id }) => id)).toEqual(['gone/note', 'added/loyalty_points']);
    expect(record.differences[1]?.since).toMatchObject({ times: 2, of: 2 });
    expect(baseline()).toBe(before);
    for (const file of ['drift.json', 'drift.md', 'drift.html'])
      expect(readFileSync(inFolder(join('report', file)), 'utf8')).toContain('note');

    const told = await drift('history');
    expect(told.code).toBe(0);
    expect(told.out).toMatch(
      /loyalty_points is new\n\s+since \d{4}-\d\d-\d\d \d\d:\d\d, still there, 2 of 2 times, mock/,
    );
    const [, fingerprint = ''] = /^([0-9a-f]{12}).*note is gone/m.exec(told.out) ?? [];
    expect((await drift('history', fingerprint, '--json')).out).toContain('"id": "gone/note"');
  });

  it('holds a shop against the contract alone where there is no baseline', async () => {
    const none = ['--baseline', inFolder('none.yaml'), '--history', inFolder('none.jsonl')];
    const ended = await drift(...none, '--drifted', 'null-where-never');
    expect(ended.code).toBe(4);
    expect(ended.out.replaceAll(/\s+/g, ' ')).toContain('There is no baseline: only the contract was held');
    expect(existsSync(inFolder('none.yaml'))).toBe(false);
  });

  it('ends with 69, and not with drift, where there is no shop', async () => {
    const ended = await drift('--target', 'http://127.0.0.1:9/com');
    expect([ended.code, ended.out]).toEqual([69, '']);
    expect(readFileSync(inFolder('drift-history.jsonl'), 'utf8')).not.toContain('127.0.0.1:9');
  });

  it('looks at recorded traffic: its own evidence, or the HAR of anybody’s app', async () => {
    const [evidence, har] = [inFolder('learned.jsonl'), inFolder('app.har')];
    expect((await drift('--from', evidence)).code).toBe(0);
    writeFileSync(har, harOf(readFileSync(evidence, 'utf8')));
    const own = ['--from', har, '--baseline', inFolder('app.yaml'), '--history', inFolder('app.jsonl')];
    const other = await drift('--from', har);
    expect([other.code, other.err]).toEqual([64, expect.stringContaining('they hold different orders')]);
    expect((await drift(...own, '--update')).code).toBe(0);
    expect((await drift(...own)).out).toContain('NO DRIFT');
    const renamed = readFileSync(har, 'utf8').replaceAll('\\"note\\":', '\\"remark\\":');
    writeFileSync(har, renamed);
    const ended = await drift(...own);
    expect([ended.code, ended.out]).toEqual([4, expect.stringContaining('note is now called remark')]);
  });

  it.each([
    [['hystory'], 'drift knows no', 'There is `drift`, `drift --update` and `drift history`'],
    [['--from', 'none.har'], 'the traffic cannot be read: none.har (ENOENT)', 'Name an evidence.jsonl'],
    [['--from', 'package.json'], 'line 1 is not JSON', ''],
    [
      ['--platform', 'sapo'],
      'is the baseline of a haravan shop, and this is sapo',
      'Name its own with --baseline',
    ],
    [['--drifted', 'everything'], "knows no drift 'everything'", 'attribute-added'],
    [['--from', 'x', '--drifted', 'y'], '--from and --drifted are of two sources', 'Leave one of them out'],
    [['history', 'abc'], 'no difference of that id or fingerprint was ever seen', '`drift history` lists'],
    [['history', '--history', 'no.jsonl'], 'there is no history in no.jsonl', 'adds a line'],
    [['--baseline', 'package.json'], 'cannot be used as a baseline', 'Name another with --baseline'],
  ])('says what is wrong and what to type instead: drift %j', async (typed, what, hint) => {
    writeFileSync(inFolder('drift-history.jsonl'), '', { flag: 'a' });
    const { code, err } = await drift(
      ...typed.map((word) => (word === 'learned' ? inFolder('learned.jsonl') : word)),
    );
    expect([code, err]).toEqual([64, expect.stringContaining(what)]);
    expect(err).toContain(hint);
  });
});

/** The exchanges of an evidence file as a browser would export them. */
function harOf(evidence: string): string {
  const records = evidence
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as {
          type: string;
          request: { url: string; method: string };
          response: { status: number; body: string };
          startedAt: string;
        },
    );
  const entries = records
    .filter(({ type }) => type === 'exchange')
    .map(({ request, response, startedAt }) => ({
      startedDateTime: startedAt,
      time: 3,
      request: { method: request.method, url: `https://shop.example.com/com${request.url}`, headers: [] },
      response: {
        status: response.status,
        headers: [{ name: 'content-type', value: 'application/json' }],
        content: { mimeType: 'application/json', text: response.body },
      },
    }));
  return JSON.stringify({ log: { version: '1.2', entries } });
}
