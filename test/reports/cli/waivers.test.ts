import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ResultsRecord } from '../../../reports/results.ts';
import { atLength } from '../../at-length.ts';
import { runHere } from './run-here.ts';
import { runProcess } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A shop that shows one order on two pages: one failure. */
const faulty = ['run', '--only', 'HRV-ORD-LIST-40', '--fault', 'page-overlap', '--quiet'];
const sound = ['run', '--only', 'HRV-ORD-LIST-40', '--quiet'];

let printing: Promise<string> | undefined;

/** The waivers that a run prints, with the blanks filled in. */
function accepted(): Promise<string> {
  printing ??= printAndFill(temporaryFolder());
  return printing;
}

async function printAndFill(folder: string): Promise<string> {
  const printed = await runHere([...faulty, '--print-waivers'], { folder });
  expect(printed.code).toBe(1);
  return printed.out
    .replaceAll("reason: ''", 'reason: Pages overlap until the new list is out.')
    .replaceAll("owner: ''", 'owner: team-orders')
    .replaceAll("issue: ''", 'issue: https://tracker.example/12');
}

function resultsIn(folder: string): ResultsRecord {
  return JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as ResultsRecord;
}

/** One clear message with a hint, and nothing on standard output. */
function refusal(message: string, hint = ''): object {
  return {
    code: 64,
    out: '',
    err: expect.stringMatching(new RegExp(`^error: ${message}.*\n${hint}`)) as string,
  };
}

describe('a deviation that is accepted', () => {
  test('ends the run with 0, in every report, and evidence judged again says the same', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'waivers.yaml'), await accepted());
    const ran = await runProcess(faulty, { folder });
    expect(ran.out).toMatch(/^CONFORMANT, WITH WAIVERS {2}1 waived$/m);
    expect(ran.code).toBe(0);

    const report = join(folder, 'conformance-report');
    const { verdict, requirements, waivers } = resultsIn(report);
    expect(verdict).toBe('conformant-with-waivers');
    expect(waivers).toEqual({ file: 'waivers.yaml', bad: [] });
    expect(requirements[0]).toMatchObject({ outcome: 'fail', standing: 'waived' });
    expect(requirements[0]?.judged).toBeGreaterThan(0);
    expect(readFileSync(join(report, 'junit.xml'), 'utf8')).toMatch(
      /failures="0" errors="0" skipped="1".*<skipped message="Waived: accepted until .* by team-orders/s,
    );

    const judged = await runProcess(['judge', report, '--json'], { folder });
    expect(judged.code).toBe(0);
    expect(JSON.parse(judged.out)).toEqual(resultsIn(report));
    const without = await runHere(['judge', report, '--waivers', 'none.yaml'], { folder });
    expect(without).toEqual(
      refusal(String.raw`the waivers cannot be read: none\.yaml \(ENOENT\)`, 'Name a file'),
    );
  });

  test.runIf(atLength)('is the same with another seed: there is nothing new to accept', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'waivers.yaml'), await accepted());
    const other = await runHere([...faulty, '--seed', '5', '--print-waivers'], { folder });
    expect(other.out).toMatch(/^# Nothing to accept/);
    expect(other.code).toBe(0);
  });

  test.runIf(atLength)('is printed by judge as by run', async () => {
    const folder = temporaryFolder();
    const ran = await runHere([...faulty, '--print-waivers'], { folder });
    const judged = await runHere(['judge', 'conformance-report', '--print-waivers'], { folder });
    expect(judged).toEqual({ code: 1, out: ran.out, err: '' });
  });
});

describe('a run with a waiver that has to be put right ends with 1 and says where', () => {
  test('expired, too far ahead, of no requirement, twice', async () => {
    const folder = temporaryFolder();
    const waiver = await accepted();
    const lines = waiver.split('\n').length;
    appendFileSync(join(folder, 'known.yaml'), waiver);
    for (const [from, to] of [
      [/expires: .*/, 'expires: 2020-01-31'],
      [/expires: .*/, 'expires: 2099-01-31'],
      [/requirement: .*/, 'requirement: HRV-ORD-LIST-400'],
      ['', ''],
    ] as const)
      appendFileSync(join(folder, 'known.yaml'), `\n${waiver.replace(from, to)}`);
    const { code, out } = await runHere([...faulty, '--waivers', 'known.yaml'], { folder });
    const words = out.replaceAll(/\s+/g, ' ');
    const places = [1, 2, 3, 4].map((index) => `known.yaml:${3 + index * lines} `);
    expect(words).toContain('4 waivers have to be put right');
    for (const [index, said] of [
      'The waiver of HRV-ORD-LIST-40 expired on 2020-01-31.',
      'Write a date at most 90 days ahead.',
      'No requirement has the id HRV-ORD-LIST-400. Did you mean HRV-ORD-LIST-40',
      'The waiver of HRV-ORD-LIST-40 says the same as the one in line 3.',
    ].entries())
      expect(words.slice(words.indexOf(places[index] ?? '?'))).toContain(said);
    expect(words).toContain('CONFORMANT, WITH WAIVERS 1 waived');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'conformance-report', 'junit.xml'), 'utf8')).toContain(
      `<testcase classname="waiver of HRV-ORD-LIST-40" name="known.yaml:${3 + lines}">`,
    );
  });

  test('stale, though the shop conforms; not where its requirement was not asked', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'waivers.yaml'), await accepted());
    const kept = await runHere(sound, { folder });
    expect(kept.out).toContain(
      'waivers.yaml:3  HRV-ORD-LIST-40 was judged, and no failure has this signature.',
    );
    expect(kept.out).toMatch(/^CONFORMANT {2}1 passed$/m);
    expect(kept.code).toBe(1);
    const elsewhere = await runHere(['run', '--only', 'HRV-ORD-OPS-01', '--quiet'], { folder });
    expect(elsewhere).toMatchObject({ code: 0, err: '' });
  });
});

describe('waivers that cannot be used', () => {
  test('end a run with 64 before anything is sent', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'waivers.yaml'), '- requirement: HRV-ORD-LIST-40\n  signatur: x\n');
    const refused = await runProcess(sound, { folder });
    expect(refused).toEqual(refusal("waivers.yaml:2: unknown key 'signatur'", 'Did you mean signature'));
  });

  test('that nobody has filled in end a run with 64', async () => {
    const folder = temporaryFolder();
    const printed = await runHere([...faulty, '--print-waivers'], { folder });
    writeFileSync(join(folder, 'waivers.yaml'), printed.out);
    expect(await runHere(sound, { folder })).toEqual(
      refusal('waivers.yaml:5: reason must be text that is not empty'),
    );
  });

  test('and the results document are not both printed', async () => {
    const both = await runHere(['run', '--json', '--print-waivers'], { folder: temporaryFolder() });
    expect(both).toEqual(
      refusal('--json and --print-waivers both want standard output', 'Leave one of them out'),
    );
  });
});
