import { describe, expect, test } from 'vitest';
import { exitReasonOf } from '../../../reports/cli/exit-codes.ts';
import type { BadWaiverRecord, ResultsRecord } from '../../../reports/results.ts';
import type { Waiver } from '../../../reports/waivers/waiver.ts';
import { buildOutcome, buildReason, buildRequirement, finished, silence, type Given } from '../fixture.ts';
import { buildWaiver, failing, reportOf } from './waiver-fixture.ts';

function resultsOf(waivers: readonly Waiver[], given: Given = {}): ResultsRecord {
  return reportOf(waivers, given).results;
}

function badOf(waivers: readonly Waiver[], given: Given = {}): readonly BadWaiverRecord[] {
  return resultsOf(waivers, given).waivers?.bad ?? [];
}

describe('a waiver that has to be put right', () => {
  test('has expired: it accepts nothing any more', () => {
    const results = resultsOf([buildWaiver({ expires: '2026-11-21', line: 4 })]);
    expect(results.verdict).toBe('not-conformant');
    expect(results.waivers?.bad).toMatchObject([{ line: 4, requirement: failing, problem: 'expired' }]);
    expect(results.waivers?.bad[0]?.message).toContain('expired on 2026-11-21');
  });

  test('does not expire before its day is over', () => {
    expect(resultsOf([buildWaiver({ expires: '2026-11-22' })]).verdict).toBe('conformant-with-waivers');
  });

  test('is more than 90 days ahead: it accepts nothing yet', () => {
    const results = resultsOf([buildWaiver({ expires: '2027-02-21' })]);
    expect(results.verdict).toBe('not-conformant');
    expect(results.waivers?.bad).toMatchObject([{ problem: 'too-far-ahead' }]);
    expect(results.waivers?.bad[0]?.message).toContain('in 91 days, on 2027-02-21');
    expect(resultsOf([buildWaiver({ expires: '2027-02-20' })]).verdict).toBe('conformant-with-waivers');
  });

  test('names no requirement, and is told which it may mean', () => {
    const [bad] = badOf([buildWaiver(), buildWaiver({ requirement: 'HRV-ORD-MONY-01', line: 8 })]);
    expect(bad).toMatchObject({ line: 8, problem: 'unknown-requirement' });
    expect(bad?.message).toContain('Did you mean HRV-ORD-MONEY-01');
  });

  test('says the same as one before it', () => {
    const bad = badOf([buildWaiver({ line: 2 }), buildWaiver({ line: 11, reason: 'Again.' })]);
    expect(bad).toMatchObject([{ line: 11, problem: 'duplicate' }]);
    expect(bad[0]?.message).toContain('line 2');
  });

  test('matches no failure of a requirement that was judged', () => {
    const stale = buildWaiver({ signature: 'ffffffff-something-else', line: 6 });
    const results = resultsOf([buildWaiver(), stale]);
    expect(results.verdict).toBe('conformant-with-waivers');
    expect(results.waivers?.bad).toMatchObject([{ line: 6, problem: 'stale' }]);
    expect(exitReasonOf(results)).toBe('deviation');
  });

  test('is of a requirement that is kept', () => {
    const results = resultsOf([buildWaiver({ requirement: 'HRV-ORD-MONEY-02' })], {
      outcomes: [buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-02' }) })],
    });
    expect(results.verdict).toBe('conformant');
    expect(results.waivers?.bad).toMatchObject([{ problem: 'stale' }]);
    expect(exitReasonOf(results)).toBe('deviation');
  });
});

describe('a waiver that matches nothing is not stale where', () => {
  const stale = buildWaiver({ signature: 'ffffffff-something-else' });
  const kept = [buildOutcome({ requirement: buildRequirement({ id: failing }) })];
  const untold = buildOutcome({
    requirement: buildRequirement({ id: failing }),
    outcome: 'inconclusive',
    reasons: [silence('Could not be judged: no answer.')],
    judged: 0,
  });

  test('the run would show it', () => {
    expect(badOf([stale], { outcomes: kept })).toHaveLength(1);
  });

  test.each<[string, Waiver, Given]>([
    ['its requirement was not asked for', { ...stale, requirement: 'HRV-ORD-CANCEL-02' }, { outcomes: kept }],
    [
      'its requirement is one of another platform',
      { ...stale, requirement: 'SPO-ORD-OPS-01' },
      { outcomes: kept },
    ],
    ['its requirement could not be judged', stale, { outcomes: [untold] }],
    ['its requirement does not apply', stale, { outcomes: [{ ...untold, outcome: 'not-applicable' }] }],
    ['it is for another shop', { ...stale, shop: 'shop.example.com' }, { outcomes: kept }],
    ['another profile shows it', { ...stale, profile: 'full' }, { outcomes: kept }],
    ['it was found by looking only', { ...stale, profile: 'read-only' }, { outcomes: kept }],
    [
      'only a sequence was told again',
      stale,
      { outcomes: kept, run: { replay: { seed: 1, path: '0', replayPath: 'A' } } },
    ],
    [
      'a scenario of its area was cut short',
      stale,
      { outcomes: kept, scenarios: [{ ...finished('pay'), end: 'stopped', reason: 'no answer' }] },
    ],
  ])('%s', (_why, waiver, given) => {
    expect(badOf([waiver], given)).toEqual([]);
  });

  test('a profile that asks more calls it stale like its own', () => {
    const given: Given = { outcomes: kept };
    expect(badOf([{ ...stale, profile: 'smoke' }], given)).toHaveLength(1);
    expect(badOf([{ ...stale, profile: 'core' }], given)).toHaveLength(1);
  });
});

describe('a bad waiver', () => {
  test('leaves what others accept accepted', () => {
    const reasons = [buildReason()];
    const report = reportOf([buildWaiver(), buildWaiver({ requirement: 'NO-SUCH', line: 9 })], { reasons });
    expect(report.results.verdict).toBe('conformant-with-waivers');
    expect(exitReasonOf(report.results)).toBe('deviation');
  });
});
