import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { ctrf } from '../../reports/ctrf/ctrf.ts';
import type { CtrfRecord, CtrfTestRecord } from '../../reports/ctrf/ctrf-record.ts';
import type { Report } from '../../reports/report.ts';
import type { ResultsRecord } from '../../reports/results.ts';
import { ctrfShape } from './ctrf-shape.ts';
import { buildMixedReport, buildReport, plainSurface } from './fixture.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(ctrfShape);

const mixed = render(buildMixedReport());

function render(report: Report): CtrfRecord {
  return JSON.parse(ctrf.render(report, plainSurface)) as CtrfRecord;
}

function testOf(id: string, { results }: CtrfRecord = mixed): CtrfTestRecord | undefined {
  return results.tests.find(({ name }) => name.startsWith(id));
}

function withResults(given: Partial<ResultsRecord>): CtrfRecord {
  const report = buildReport();
  return render({ ...report, results: { ...report.results, ...given } });
}

const leaks = [{ orderId: null, key: 'oc-1', why: 'it is not known whether there is one' }];
const cleanUp = { end: 'undone' as const, created: 1, undone: 0, leaks, requests: 2 };
const bad = { line: 3, requirement: 'HRV-ORD-LIST-40', signature: 'x', message: 'Remove it.' };
const waivers = { file: 'waivers.yaml', bad: [{ ...bad, problem: 'stale' as const }] };

describe('the CTRF report', () => {
  test.each([
    ['every standing', mixed],
    ['nothing wrong', render(buildReport())],
    ['a waiver to put right and an order left behind', withResults({ waivers, cleanUp })],
    ['a run that lasted a part of a millisecond', withResults({ durationMs: 12.5 })],
  ])('has the shape that its schema asks for: %s', (_, document) => {
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('counts what it holds', () => {
    const { summary, tests } = mixed.results;
    expect(summary).toMatchObject({
      tests: 7,
      passed: 3,
      failed: 1,
      skipped: 1,
      pending: 0,
      other: 2,
      suites: 5,
    });
    expect(tests).toHaveLength(summary.tests);
    expect(summary.stop - summary.start).toBe(summary.duration);
    expect(summary.start).toBe(Date.parse('2025-07-01T08:30:00.000Z'));
  });

  test.each([
    ['HRV-ORD-LIST-01', 'passed', 'pass'],
    ['HRV-ORD-MONEY-01', 'failed', 'fail'],
    ['HRV-ORD-TAGS-04', 'passed', 'warning'],
    ['HRV-ORD-LIST-02', 'other', 'inconclusive'],
    ['HRV-ORD-LIST-03', 'other', 'error'],
    ['HRV-ORD-STOCK-01', 'skipped', 'not-applicable'],
  ])('says of %s %s, and in our words %s', (id, status, rawStatus) => {
    expect(testOf(id)).toMatchObject({ status, rawStatus });
  });

  test('explains a failure: what, expected, received, in which docs, how to see it again', () => {
    const failed = testOf('HRV-ORD-MONEY-01');
    expect(failed).toMatchObject({ suite: ['money'], tags: ['MUST'] });
    for (const part of ['expected: 95000', 'received: 90000', 'line 840', 'curl -i'])
      expect(failed?.trace).toContain(part);
  });

  test('tells the reading that is followed', () => {
    expect(testOf('HRV-ORD-STATE-02')?.message).toContain('Follows the reading "text"');
  });

  test('is healthy where the run ends with 0, and nowhere else', () => {
    const healthy = [render(buildReport()), mixed, withResults({ waivers }), withResults({ cleanUp })].map(
      ({ results }) => results.environment.healthy,
    );
    expect(healthy).toEqual([true, false, false, false]);
  });

  test('fails for a waiver that has to be put right, at its line', () => {
    expect(testOf('waiver of HRV-ORD-LIST-40', withResults({ waivers }))).toMatchObject({
      status: 'failed',
      filePath: 'waivers.yaml',
      line: 3,
      message: 'Remove it.',
    });
  });
});
