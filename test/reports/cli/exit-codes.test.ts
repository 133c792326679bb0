import { describe, expect, test } from 'vitest';
import { exitCodes, exitReasonOf, firstReason } from '../../../reports/cli/exit-codes.ts';
import { buildOutcome, buildReason, buildReport, buildRequirement, finished } from '../fixture.ts';
import type { Outcome } from '../../../suites/outcome.ts';

function reasonOf(...outcomes: readonly Outcome[]): string {
  const judged = outcomes.map((outcome, index) =>
    buildOutcome({
      requirement: buildRequirement({ id: `HRV-ORD-MONEY-0${index}` }),
      outcome,
      reasons: [buildReason()],
    }),
  );
  return exitReasonOf(buildReport({ outcomes: judged }).results);
}

describe('exit codes', () => {
  test('are those that the project has promised', () => {
    expect([...new Set(Object.values(exitCodes).map(({ code }) => code))]).toEqual([
      0, 1, 2, 3, 4, 64, 69, 70,
    ]);
  });

  test('go before one another: our bug, usage, no shop, a deviation, not determined', () => {
    const all = [
      'conformant',
      'undetermined',
      'leftBehind',
      'deviation',
      'unavailable',
      'usage',
      'internal',
    ] as const;
    const firsts = all.map((_, index) => firstReason(all.slice(0, index + 1)));
    expect(firsts).toEqual(all);
    expect(firstReason([])).toBe('conformant');
  });

  test('follow the verdict', () => {
    expect(reasonOf('pass')).toBe('conformant');
    expect(reasonOf('pass', 'fail', 'inconclusive')).toBe('deviation');
    expect(reasonOf('pass', 'inconclusive')).toBe('undetermined');
  });

  test('never say that all is well where orders were left behind', () => {
    const leaks = [{ orderId: '7', key: 'kit/1', why: 'cancelOrder was answered with 422 (x0042)' }];
    const cleanUp = { type: 'clean-up', end: 'undone', created: 1, undone: 0, leaks } as const;
    const judged = (outcome: Outcome) =>
      buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }), outcome, reasons: [] });
    const ended = (outcome: Outcome): string =>
      exitReasonOf(buildReport({ outcomes: [judged(outcome)], cleanUp }).results);
    expect([ended('pass'), exitCodes.leftBehind.code]).toEqual(['leftBehind', 2]);
    expect(ended('fail')).toBe('deviation');
  });

  test('say first that a check of ours broke', () => {
    expect(reasonOf('fail', 'error')).toBe('internal');
  });

  test('say first that a scenario of ours broke', () => {
    const scenarios = [
      { ...finished('cancel'), end: 'broken' as const, reason: 'undefined is not a function' },
    ];
    expect(exitReasonOf(buildReport({ scenarios }).results)).toBe('internal');
  });
});
