import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addToHistory, readHistory, sinceWhen, type ComparedLine } from '../../../reports/drift/history.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

function compared(day: number, ...fingerprints: readonly string[]): ComparedLine {
  return {
    type: 'compared',
    at: `2026-01-0${String(day)}T03:00:00.000Z`,
    platform: 'haravan',
    target: 'mock',
    baseline: 'abc',
    differences: fingerprints.map((fingerprint) => ({
      id: fingerprint,
      fingerprint,
      class: 'additive',
      title: fingerprint,
    })),
  };
}

describe('a history', () => {
  it('says since when, until when, and how often', () => {
    const lines = [compared(1), compared(2, 'a'), compared(3), compared(4, 'a', 'b')];
    expect(sinceWhen(lines, 'a')).toEqual({
      firstSeen: '2026-01-02T03:00:00.000Z',
      lastSeen: '2026-01-04T03:00:00.000Z',
      times: 2,
      of: 3,
    });
    expect(sinceWhen(lines, 'c')).toBeUndefined();
  });

  it('is written line by line and read back', () => {
    const file = join(temporaryFolder(), 'history.jsonl');
    addToHistory(file, compared(1, 'a'));
    addToHistory(file, compared(2));
    expect(readHistory(file)).toEqual([compared(1, 'a'), compared(2)]);
  });

  it('goes on behind a line that a crash has cut off, which is told once it stands in the middle', () => {
    const file = join(temporaryFolder(), 'history.jsonl');
    addToHistory(file, compared(1, 'a'));
    writeFileSync(file, `${readFileSync(file, 'utf8')}{"type":"comp`);
    expect(readHistory(file)).toEqual([compared(1, 'a')]);
    addToHistory(file, compared(2));
    expect(() => readHistory(file)).toThrow('line 2 of');
  });

  it('is empty where there is no file', () => {
    expect(readHistory(join(temporaryFolder(), 'none.jsonl'))).toEqual([]);
  });

  it('that cannot be written says where', () => {
    expect(() => {
      addToHistory(join(temporaryFolder(), 'no', 'folder.jsonl'), compared(1));
    }).toThrow('the history cannot be written to');
  });
});
