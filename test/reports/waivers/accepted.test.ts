import { describe, expect, test } from 'vitest';
import { exitReasonOf } from '../../../reports/cli/exit-codes.ts';
import { signatureOf } from '../../../reports/waivers/signature.ts';
import { buildOutcome, buildReason, buildReport, buildRequirement, silence } from '../fixture.ts';
import { accepting, buildWaiver, failing, reportOf } from './waiver-fixture.ts';

const other = buildReason({
  message: 'total_price is null, not a number.',
  expected: 'a number',
  received: 'null',
});

describe('an accepted deviation', () => {
  test('does not fail the verdict, and is shown as waived by whom, why and until when', () => {
    const { results } = reportOf([buildWaiver()]);
    expect(results.verdict).toBe('conformant-with-waivers');
    expect(exitReasonOf(results)).toBe('conformant');
    expect(results.counts).toMatchObject({ fail: 0, waived: 1, pass: 1 });
    expect(results.requirements[0]).toMatchObject({ outcome: 'fail', standing: 'waived' });
    expect(results.requirements[0]?.reasons[0]?.waiver).toEqual({
      reason: 'The new till rounds.',
      owner: 'team-orders',
      issue: 'https://tracker.example/12',
      expires: '2026-11-29',
    });
    expect(results.waivers).toEqual({ file: 'waivers.yaml', bad: [] });
  });

  test('leaves another failure of the same requirement a failure, and tells the two apart', () => {
    const { results } = reportOf([buildWaiver()], { reasons: [buildReason(), other] });
    expect(results.verdict).toBe('not-conformant');
    expect(results.requirements[0]?.standing).toBe('fail');
    expect(results.requirements[0]?.reasons.map(({ waiver }) => waiver !== undefined)).toEqual([true, false]);
  });

  test('may be several of one requirement', () => {
    const second = buildWaiver({ signature: signatureOf(failing, other), line: 9 });
    const { results } = reportOf([buildWaiver(), second], { reasons: [buildReason(), other] });
    expect(results.verdict).toBe('conformant-with-waivers');
  });

  test('accepts nothing that could not be told beside it', () => {
    const unclear = { ...silence('no answer within the time allowed'), unclear: true as const };
    const { results } = reportOf([buildWaiver()], { reasons: [buildReason(), unclear] });
    expect(results.requirements[0]?.standing).toBe('inconclusive');
    expect(results.requirements[0]?.reasons[1]).not.toHaveProperty('signature');
    expect(results.verdict).toBe('not-determined');
    expect(exitReasonOf(results)).toBe('undetermined');
  });

  test.each(['error', 'inconclusive'] as const)('is never an outcome %s', (outcome) => {
    const requirement = buildRequirement({ id: failing });
    const outcomes = [buildOutcome({ requirement, outcome, reasons: [buildReason()] })];
    const { results } = buildReport({ outcomes, accepted: accepting(buildWaiver()) });
    expect(results.verdict).toBe('not-determined');
    expect(results.requirements[0]?.standing).toBe(outcome);
    expect(results.requirements[0]?.reasons[0]).not.toHaveProperty('signature');
  });

  test('leaves advice that is not followed a warning', () => {
    const requirement = buildRequirement({ id: failing, level: 'SHOULD' });
    const outcomes = [buildOutcome({ requirement, outcome: 'fail', reasons: [buildReason()] })];
    const { results } = buildReport({ outcomes, accepted: accepting(buildWaiver()) });
    expect(results.verdict).toBe('conformant');
    expect(results.requirements[0]?.standing).toBe('warning');
    expect(results.waivers?.bad).toEqual([]);
  });

  test.each([
    ['its host', '127.0.0.1', 'waived'],
    ['a glob over hosts', '127.*', 'waived'],
    ['letters of either case', 'LOCALHOST', 'fail'],
    ['another host', '*.example.com', 'fail'],
  ])('may be for %s: %s leaves it %s', (_what, shop, standing) => {
    const { results } = reportOf([buildWaiver({ shop })]);
    expect(results.requirements[0]?.standing).toBe(standing);
    expect(results.waivers?.bad).toEqual([]);
  });

  test('is a failure as before where nobody has accepted anything', () => {
    const { results } = buildReport({
      outcomes: [
        buildOutcome({
          requirement: buildRequirement({ id: failing }),
          outcome: 'fail',
          reasons: [buildReason()],
        }),
      ],
    });
    expect(results.verdict).toBe('not-conformant');
    expect(results.waivers).toBeNull();
    expect(results.requirements[0]?.reasons[0]?.signature).toBe(signatureOf(failing, buildReason()));
  });

  test('is not taken for the whole where a requirement fails in more ways than are told', () => {
    const reasons = Array.from({ length: 200 }, (_none, index) =>
      buildReason({ message: `${letters(index)} is wrong.`, expected: null, received: null }),
    );
    const waivers = reasons.map((reason, index) =>
      buildWaiver({ signature: signatureOf(failing, reason), line: index + 1 }),
    );
    expect(reportOf(waivers, { reasons }).results.verdict).toBe('not-conformant');
    expect(reportOf(waivers.slice(1), { reasons: reasons.slice(1) }).results.verdict).toBe(
      'conformant-with-waivers',
    );
  });
});

/** A word without digits for each number. */
function letters(index: number): string {
  return String(index)
    .split('')
    .map((digit) => 'abcdefghij'[Number(digit)])
    .join('');
}
