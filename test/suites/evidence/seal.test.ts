import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRecorder, startEvidence } from '../../../suites/client/recorder.ts';
import type { ScenarioRecord } from '../../../suites/evidence/record.ts';
import { checkChain, firstSeal, sealLine } from '../../../suites/evidence/seal.ts';
import { run } from '../kit/evidence.ts';

function record(nth: number): ScenarioRecord {
  return { type: 'scenario', name: `Truyện ${nth} "}`, areas: [], end: 'finished', reason: null };
}

/** Lines of evidence, each sealed. */
function chain(length: number): string[] {
  let previous = firstSeal;
  return Array.from({ length }, (_, nth) => {
    const { line, seal } = sealLine(record(nth), previous);
    previous = seal;
    return line;
  });
}

const lengths = fc.integer({ min: 2, max: 8 });

describe('the chain of evidence', () => {
  it('is whole as it was written, and every line is still JSON', () => {
    const lines = chain(5);
    expect(checkChain(lines).broken).toEqual([]);
    expect(lines.map((line) => (JSON.parse(line) as ScenarioRecord).name)).toEqual(
      [0, 1, 2, 3, 4].map((nth) => record(nth).name),
    );
  });

  it('breaks where a character is changed', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), fc.nat(), (length, line, place) => {
        const lines = chain(length);
        const at = line % length;
        const text = lines[at] ?? '';
        const index = place % text.length;
        const other = text[index] === 'x' ? 'y' : 'x';
        lines[at] = `${text.slice(0, index)}${other}${text.slice(index + 1)}`;
        expect(checkChain(lines).broken).toContain(at + 1);
      }),
    );
  });

  it('breaks where a line is left out before the last', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), (length, line) => {
        const at = line % (length - 1);
        expect(checkChain(chain(length).toSpliced(at, 1)).broken).toEqual([at + 1]);
      }),
    );
  });

  it('breaks where two lines change places', () => {
    const [first = '', second = '', ...others] = chain(4);
    expect(checkChain([second, first, ...others]).broken).not.toEqual([]);
  });

  it('has another head, and fewer lines, where the last line is left out', () => {
    const whole = checkChain(chain(4));
    const cut = checkChain(chain(4).slice(0, 3));
    expect([cut.broken, cut.length]).toEqual([[], 3]);
    expect(cut.head).not.toBe(whole.head);
  });

  it('breaks where a line has no seal', () => {
    const lines = chain(3);
    lines[1] = JSON.stringify(record(1));
    expect(checkChain(lines).broken).toContain(2);
  });
});

describe('a recorder', () => {
  it('goes on with the chain of whoever wrote before it', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'seal-')), 'evidence.jsonl');
    startEvidence(file, run());
    const [one, other] = [openRecorder(file), openRecorder(file)];
    for (const [nth, recorder] of [one, other, other, one].entries()) recorder.record(record(nth));
    const { length, broken } = checkChain(readFileSync(file, 'utf8').split('\n'));
    expect([length, broken]).toEqual([5, []]);
  });
});
