import { describe, expect, test } from 'vitest';
import { judgeVerdict, type VerdictGrounds } from '../../reports/verdict.ts';

const finished = [{ end: 'finished' }] as const;
const kept = { level: 'MUST', outcome: 'pass' } as const;

function verdictOf(...requirements: VerdictGrounds['requirements']): string {
  return judgeVerdict({ requirements, scenarios: finished });
}

describe('the verdict of a run', () => {
  test('is conformant when all that was judged is kept', () => {
    expect(
      verdictOf(kept, { level: 'EITHER', outcome: 'pass' }, { level: 'MUST', outcome: 'not-applicable' }),
    ).toBe('conformant');
  });

  test.each(['MUST', 'EITHER'] as const)('is not conformant when a %s fails', (level) => {
    expect(verdictOf(kept, { level, outcome: 'fail' })).toBe('not-conformant');
  });

  test('is not changed by a SHOULD that is not kept or not determined', () => {
    expect(verdictOf(kept, { level: 'SHOULD', outcome: 'fail' })).toBe('conformant');
    expect(verdictOf(kept, { level: 'SHOULD', outcome: 'inconclusive' })).toBe('conformant');
  });

  test('is not determined when a MUST or an EITHER is inconclusive', () => {
    expect(verdictOf(kept, { level: 'MUST', outcome: 'inconclusive' })).toBe('not-determined');
    expect(verdictOf(kept, { level: 'EITHER', outcome: 'inconclusive' })).toBe('not-determined');
  });

  test.each(['MUST', 'SHOULD', 'OBSERVED'] as const)(
    'is not determined when our check of a %s breaks',
    (level) => {
      expect(verdictOf(kept, { level, outcome: 'error' })).toBe('not-determined');
    },
  );

  test('is not determined when nothing was judged', () => {
    expect(verdictOf()).toBe('not-determined');
    expect(verdictOf({ level: 'MUST', outcome: 'not-applicable' })).toBe('not-determined');
    expect(verdictOf({ level: 'OBSERVED', outcome: 'pass' })).toBe('not-determined');
  });

  test.each(['stopped', 'broken'] as const)(
    'is not determined when a scenario %s, though all that was judged is kept',
    (end) => {
      expect(judgeVerdict({ requirements: [kept], scenarios: [{ end }] })).toBe('not-determined');
    },
  );

  test('is not conformant when something failed, whatever else was not determined', () => {
    const requirements = [
      { level: 'MUST', outcome: 'fail' },
      { level: 'MUST', outcome: 'inconclusive' },
      { level: 'MUST', outcome: 'error' },
    ] as const;
    expect(judgeVerdict({ requirements, scenarios: [{ end: 'stopped' }] })).toBe('not-conformant');
  });

  test('takes no notice of scenarios that were skipped', () => {
    expect(judgeVerdict({ requirements: [kept], scenarios: [{ end: 'skipped' }] })).toBe('conformant');
  });
});
