import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startBadShop } from './bad-shop.ts';
import { runHere } from './run-here.ts';
import { runProcess, secretToken, type Ended } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One clear message and perhaps a hint, no stack trace, no secret, nothing on standard output. */
function expectOneMessage({ out, err }: Ended): void {
  expect(out).toBe('');
  expect(err).toMatch(/^error: .+\n(.+\n)?$/);
  expect(err).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
  expect(err).not.toContain(secretToken);
}

describe('bad input', () => {
  test.each([
    [
      'an unknown platform',
      ['run', '--platform', 'haravn'],
      "unknown platform 'haravn'",
      'Did you mean haravan?',
    ],
    ['an unknown profile', ['run', '--profile', 'cor'], "unknown profile 'cor'", 'Did you mean core?'],
    ['an unknown flag', ['run', '--targt', 'mock'], "unknown option '--targt'", 'Did you mean --target?'],
    ['an unknown command', ['rnu'], "unknown command 'rnu'", 'Did you mean run?'],
    ['a word too many', ['run', secretToken], 'too many arguments', '--help'],
    [
      'a glob without a match',
      ['run', '--only', 'HRV-ORD-CANCLE-*'],
      'no requirement of haravan matches',
      'HRV-ORD-CANCEL-01',
    ],
    [
      'an empty glob',
      ['run', '--only', ''],
      "no requirement of haravan matches ''",
      'order-conformance list',
    ],
    [
      'a report folder without a name',
      ['run', '--report-dir', ''],
      '--report-dir names no folder',
      'leave it out',
    ],
    ['a seed that is no number', ['run', '--seed', 'lucky'], "--seed is not 'lucky'", 'whole number'],
    [
      'a target that is no address',
      ['run', '--target', 'moc'],
      "the target 'moc' is not a web address",
      'https://apis.haravan.com/com',
    ],
    [
      'a target with a password',
      ['run', '--target', `https://me:${secretToken}@shop.example/com`],
      'more than an address',
      'ORDER_CONFORMANCE_TOKEN',
    ],
    [
      'a target with a token',
      ['run', '--target', `https://shop.example/com?access_token=${secretToken}`],
      'more than an address',
      'ORDER_CONFORMANCE_TOKEN',
    ],
    [
      'a token as a flag',
      ['run', `--token=${secretToken}`],
      "unknown option '--token'",
      'ORDER_CONFORMANCE_TOKEN',
    ],
    [
      'a missing token',
      ['run', '--target', 'https://shop.example/com'],
      'no token for shop.example',
      'ORDER_CONFORMANCE_TOKEN',
    ],
    [
      'a reading for a shop that is not ours',
      ['run', '--target', 'http://127.0.0.1:1/com', '--reading', 'text'],
      '--reading is for the embedded shop only',
      '--target mock',
    ],
    [
      'an unknown requirement',
      ['explain', 'HRV-ORD-CANCL-02'],
      "no requirement has the id 'HRV-ORD-CANCL-02'",
      'HRV-ORD-CANCEL-02',
    ],
    [
      'evidence that is not there',
      ['judge', 'nowhere.jsonl'],
      'the evidence cannot be read: nowhere.jsonl',
      'evidence.jsonl',
    ],
    ['a port that is none', ['mock', '--port', '70000'], "--port is not '70000'", '65535'],
    ['a rate that is none', ['mock', '--rate', '80'], "--rate is not '80'", '80/4'],
    ['schemas without a folder', ['schemas'], '--out <folder>', '--help'],
  ])('%s ends with 64, says so and what to type', async (_what, typed, message, hint) => {
    const ended = await runHere(typed, { folder: temporaryFolder() });
    expect(ended.code).toBe(64);
    expect(ended.err).toContain(message);
    expect(ended.err).toContain(hint);
    expectOneMessage(ended);
  });

  test('nothing typed ends with 64 and shows the help', async () => {
    const { code, err } = await runProcess([], { folder: temporaryFolder() });
    expect(code).toBe(64);
    expect(err).toContain('Usage: order-conformance');
  });

  test.each([
    [
      'variants that cannot be read',
      { ORDER_CONFORMANCE_VARIANTS: '12:many:deny' },
      "an entry that cannot be read: '12:many:deny'",
    ],
    [
      'a token with a line break',
      { ORDER_CONFORMANCE_TOKEN: `${secretToken}\nx` },
      'ORDER_CONFORMANCE_TOKEN holds blanks',
    ],
    ['an unknown platform', { ORDER_CONFORMANCE_PLATFORM: 'spao' }, "unknown platform 'spao'"],
  ])('%s in the environment ends with 64', async (_what, environment, message) => {
    const ended = await runHere(['run', '--target', 'http://127.0.0.1:1/com'], {
      folder: temporaryFolder(),
      environment: { ORDER_CONFORMANCE_TOKEN: secretToken, ...environment },
    });
    expect(ended.code).toBe(64);
    expect(ended.err).toContain(message);
    expectOneMessage(ended);
  });

  test('evidence that is no evidence ends with 64 and names the line', async () => {
    const folder = temporaryFolder();
    const runLine = '{"type":"run","platform":"haravan","profile":"core","capabilities":[]}';
    writeFileSync(join(folder, 'evidence.jsonl'), `${runLine}\nnonsense\n{}\n`);
    const ended = await runProcess(['judge', folder], { folder });
    expect(ended.code).toBe(64);
    expect(ended.err).toContain('line 2 is not JSON');
    expectOneMessage(ended);
  });

  test('a port that is taken ends with 64', async () => {
    const { url } = await startBadShop(() => undefined);
    const ended = await runProcess(['mock', '--port', new URL(url).port], { folder: temporaryFolder() });
    expect(ended.code).toBe(64);
    expect(ended.err).toContain('is taken');
    expectOneMessage(ended);
  });

  test('a report folder that cannot be written ends with 70, before any request is sent', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const shop = await startBadShop((_request, response) => response.end('{}'));
    const ended = await runProcess(['run', '--target', shop.url, '--report-dir', 'file/reports'], {
      folder,
      environment: { ORDER_CONFORMANCE_TOKEN: secretToken },
    });
    expect(ended.code).toBe(70);
    expect(ended.err).toContain('the report cannot be written to file/reports: part of the path is a file');
    expectOneMessage(ended);
    expect(shop.requests()).toBe(0);
  });

  test('schemas that cannot be written end with 70', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const ended = await runHere(['schemas', '--out', 'file/schemas'], { folder });
    expect(ended.code).toBe(70);
    expectOneMessage(ended);
  });

  test('a stack trace is printed where it is asked for', async () => {
    const environment = { ORDER_CONFORMANCE_DEBUG: '1' };
    const { err } = await runProcess(['explain', 'X'], { folder: temporaryFolder(), environment });
    expect(err).toMatch(/\n {4}at /);
  });
});
