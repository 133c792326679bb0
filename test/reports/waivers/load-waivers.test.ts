import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { loadWaivers } from '../../../reports/waivers/load-waivers.ts';
import { printWaivers } from '../../../reports/waivers/print-waivers.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { buildReason, buildReport } from '../fixture.ts';
import { buildWaiver, failing, reportOf, today } from './waiver-fixture.ts';

const stanza = `# Known.
- requirement: HRV-ORD-MONEY-01
  signature: 8f3a1c2e-the-total-price-is
  reason: The new till rounds.
  owner: team-orders
  issue: https://tracker.example/12
  expires: 2026-12-22
`;

function fileWith(text: string): string {
  const file = join(temporaryFolder(), 'waivers.yaml');
  writeFileSync(file, text);
  return file;
}

function complaintOf(text: string): string {
  const file = fileWith(text);
  try {
    loadWaivers(file);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${error.message.replace(file, 'waivers.yaml')} | ${error.hint ?? ''}`;
  }
  throw new Error('it was read');
}

describe('a file of waivers', () => {
  test('is read with the line of each', () => {
    const { waivers } = loadWaivers(
      fileWith(`${stanza}\n${stanza}  profile: full\n  shop: '*.example.com'\n`),
    );
    expect(waivers.map(({ line }) => line)).toEqual([2, 10]);
    expect(waivers[1]).toEqual({
      requirement: 'HRV-ORD-MONEY-01',
      signature: '8f3a1c2e-the-total-price-is',
      reason: 'The new till rounds.',
      owner: 'team-orders',
      issue: 'https://tracker.example/12',
      expires: '2026-12-22',
      profile: 'full',
      shop: '*.example.com',
      line: 10,
    });
  });

  test.each([
    ['', 'nothing'],
    ['# none yet\n', 'a comment'],
    ['[]\n', 'an empty list'],
  ])('may hold nobody’s %j: %s', (text) => {
    expect(loadWaivers(fileWith(text)).waivers).toEqual([]);
  });

  test.each([
    [
      'a key that is unknown',
      stanza.replace('owner:', 'ower:'),
      "waivers.yaml:5: unknown key 'ower'",
      'owner',
    ],
    ['no owner', stanza.replace(/ {2}owner.*\n/, ''), 'waivers.yaml:2: the entry has no owner', ''],
    [
      'an empty reason',
      stanza.replace('The new till rounds.', "''"),
      'waivers.yaml:4: reason must be text that is not empty',
      '',
    ],
    [
      'a day that is none',
      stanza.replace('2026-12-22', '2026-02-30'),
      'waivers.yaml:7: expires must be a date, like 2027-01-31',
      '',
    ],
    [
      'an issue that is no address',
      stanza.replace('https://tracker.example/12', 'ORD-12'),
      'waivers.yaml:6: issue must be a web address',
      '',
    ],
    [
      'an issue that is a script',
      stanza.replace('https://tracker.example/12', 'javascript:alert(1)'),
      'waivers.yaml:6: issue must be a web address',
      '',
    ],
    [
      'a profile that is unknown',
      `${stanza}  profile: ful\n`,
      'waivers.yaml:8: profile must be one of smoke',
      'Did you mean full?',
    ],
    ['no list', 'requirement: x\n', 'waivers.yaml:1: the file must be a list', ''],
    ['no YAML', '- requirement: "x\n', 'waivers.yaml:', ''],
  ])('with %s is refused with its line', (_what, text, message, hint) => {
    const complaint = complaintOf(text);
    expect(complaint).toContain(message);
    expect(complaint).toContain(hint);
  });

  test('that is not there is refused', () => {
    expect(() => loadWaivers('nowhere.yaml')).toThrow('the waivers cannot be read: nowhere.yaml (ENOENT)');
  });
});

describe('printed waivers', () => {
  const other = buildReason({
    message: 'note is null, not a string.',
    expected: 'a string',
    received: 'null',
  });

  test('are a stanza for each new failure, which waits for a person to give the reason', () => {
    const report = reportOf([buildWaiver()], { reasons: [buildReason(), other, { ...other, count: 3 }] });
    const text = printWaivers(report, today);
    expect(text).toBe(`# The total is what the lines cost, less discounts, plus shipping and tax.
# note is null, not ….
- requirement: HRV-ORD-MONEY-01
  shop: 127.0.0.1
  signature: ${report.results.requirements[0]?.reasons[1]?.signature}
  reason: ''
  owner: ''
  issue: ''
  expires: 2026-12-22
  profile: core
`);
    expect(complaintOf(text)).toContain('reason must be text that is not empty');
  });

  test('accept the failures once the blanks are filled in', () => {
    const report = reportOf([], { reasons: [buildReason(), other] });
    const filled = printWaivers(report, today)
      .replaceAll("reason: ''", 'reason: Known.')
      .replaceAll("owner: ''", 'owner: team-orders')
      .replaceAll("issue: ''", 'issue: https://tracker.example/12');
    const { waivers } = loadWaivers(fileWith(filled));
    expect(waivers).toHaveLength(2);
    const { results } = reportOf(waivers, { reasons: [buildReason(), other] });
    expect(results.verdict).toBe('conformant-with-waivers');
    expect(results.waivers?.bad).toEqual([]);
  });

  test('name no shop that was embedded', () => {
    const embedded = { reading: 'example', generation: '2022', faults: [] } as const;
    expect(printWaivers(reportOf([], { run: { embedded } }), today)).not.toContain('shop:');
  });

  test('stay comments and one entry whatever a shop sent', () => {
    const message = 'x\n- requirement: y\u2028# z\u0000 is wrong.';
    const text = printWaivers(reportOf([], { reasons: [buildReason({ message })] }), today);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([`- requirement: ${failing}`]);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u2028]/u);
  });

  test('are a remark where there is nothing to accept', () => {
    const text = printWaivers(buildReport(), today);
    expect(text).toMatch(/^# Nothing to accept/);
    expect(loadWaivers(fileWith(text)).waivers).toEqual([]);
  });
});
