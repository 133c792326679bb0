import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLedger, startLedger } from '../../../suites/ledger/ledger-file.ts';
import { isRunning, readLedgerFolder } from '../../../suites/ledger/ledger-folder.ts';
import { LedgerError } from '../../../suites/ledger/read-ledger.ts';
import { run } from '../kit/evidence.ts';
import { temporaryFolder } from './temporary-folder.ts';

function linesOf(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

function startedIn(folder: string): string {
  return startLedger(folder, run({ runId: 'r1', target: 'https://shop.example/com' }));
}

describe('a ledger on the disk', () => {
  it('begins with its run, and has each entry when the call that made it returns', () => {
    const file = startedIn(join(temporaryFolder(), 'not', 'there yet'));
    const ledger = openLedger(file);
    expect(linesOf(file)).toMatchObject([
      { type: 'run', runId: 'r1', platform: 'haravan', target: 'https://shop.example/com', pid: process.pid },
    ]);
    expect(ledger.intend()).toBe('r1/1');
    expect(linesOf(file).at(-1)).toMatchObject({ type: 'intent', key: 'r1/1' });
    ledger.write({ type: 'created', key: 'r1/1', orderId: '7' });
    expect(linesOf(file).at(-1)).toMatchObject({ type: 'created', key: 'r1/1', orderId: '7' });
    expect(linesOf(file)).toHaveLength(3);
  });

  it('is read again as it was left, by whoever opens it next', () => {
    const file = startedIn(temporaryFolder());
    const first = openLedger(file);
    for (const orderId of ['7', '8']) first.write({ type: 'created', key: first.intend(), orderId });
    first.write({ type: 'refused', key: first.intend(), why: 'it was answered with 422' });
    first.write({ type: 'undone', orderId: '7', how: 'deleted' });
    const lost = first.intend();
    const again = openLedger(file);
    expect([again.open, [...again.unknown.keys()], again.intents, again.created]).toEqual([
      ['8'],
      [lost],
      4,
      2,
    ]);
    expect([again.has('7'), again.has('9'), again.keyOf('8'), again.isSettled]).toEqual([
      true,
      false,
      'r1/2',
      false,
    ]);
    expect(again.intend()).toBe('r1/5');
  });

  it('is settled when every creation has an end', () => {
    const file = startedIn(temporaryFolder());
    const ledger = openLedger(file);
    ledger.write({ type: 'created', key: ledger.intend(), orderId: '7' });
    const lost = ledger.intend();
    ledger.write({ type: 'unknown', key: lost, why: 'the connection was reset' });
    ledger.write({ type: 'undone', orderId: '7', how: 'deleted' });
    expect(ledger.isSettled).toBe(false);
    ledger.write({ type: 'missing', key: lost });
    expect([ledger.isSettled, openLedger(file).isSettled]).toEqual([true, true]);
  });

  it('outlives a line that was cut off, and the next line is whole', () => {
    const file = startedIn(temporaryFolder());
    openLedger(file).intend();
    appendFileSync(file, '{"type":"created","key":"r1/1","ord');
    const ledger = openLedger(file);
    expect([...ledger.unknown.keys()]).toEqual(['r1/1']);
    ledger.write({ type: 'missing', key: 'r1/1' });
    expect(linesOf(file).at(-1)).toMatchObject({ type: 'missing', key: 'r1/1' });
  });

  it.each([
    ['a broken line', '{"type":"run"}\n{"type":\n{"type":"intent","key":"r1/1"}\n', 'line 2 is not JSON'],
    ['another file', '{"a":1}\n', 'line 1 is no entry of a ledger'],
    ['entries of no run', '{"type":"intent","key":"r1/1"}\n', 'the first line names no run'],
  ])('is refused where it is %s', (_, text, message) => {
    const folder = temporaryFolder();
    const file = join(folder, 'x.jsonl');
    writeFileSync(file, text);
    expect(() => openLedger(file)).toThrow(LedgerError);
    expect(() => readLedgerFolder(folder)).toThrow(`${file}: ${message}`);
  });
});

describe('a folder of ledgers', () => {
  it('is read without touching it, what is still being written too', () => {
    const folder = temporaryFolder();
    const file = startedIn(folder);
    appendFileSync(file, '{"type":"intent","key":"r1/1","at":"2025-01-01T00:00:00Z"}\n{"type":"cre');
    writeFileSync(join(folder, 'begun.jsonl'), '{"type":"run","ru');
    const before = readFileSync(file, 'utf8');
    expect(readLedgerFolder(folder).map((each) => [each.file, [...each.ledger.unknown.keys()]])).toEqual([
      [file, ['r1/1']],
    ]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readLedgerFolder(join(folder, 'none'))).toEqual([]);
  });

  it('tells runs that are going on from those that ended, on this machine', () => {
    const [mine] = [{ pid: process.pid, machine: hostname() }];
    expect([
      isRunning(mine),
      isRunning({ ...mine, pid: 2 ** 30 }),
      isRunning({ ...mine, machine: 'x' }),
    ]).toEqual([true, false, undefined]);
  });
});
