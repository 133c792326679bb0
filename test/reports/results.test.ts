import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { json } from '../../reports/json.ts';
import {
  buildExchange,
  buildMixedReport,
  buildOutcome,
  buildReport,
  buildRequirement,
  plainSurface,
  silence,
} from './fixture.ts';

const { results } = buildMixedReport();

describe('the results document', () => {
  test('counts a SHOULD that is not kept as a warning, and every requirement once', () => {
    expect(results.counts).toEqual({
      pass: 2,
      fail: 1,
      inconclusive: 1,
      notApplicable: 1,
      error: 1,
      warning: 1,
      waived: 0,
    });
    const sum = Object.values<number>({ ...results.counts }).reduce((all, count) => all + count, 0);
    expect(sum).toBe(results.requirements.length);
  });

  test('never counts what is only observed for or against a shop', () => {
    const outcomes = (['pass', 'fail', 'inconclusive'] as const).map((outcome, index) =>
      buildOutcome({
        requirement: buildRequirement({ id: `HRV-ORD-SEEN-0${index}`, level: 'OBSERVED' }),
        outcome,
      }),
    );
    expect(buildReport({ outcomes }).results.counts).toMatchObject({
      pass: 0,
      fail: 0,
      inconclusive: 0,
      notApplicable: 3,
    });
  });

  test('names the reading only where one was followed', () => {
    const readings = results.requirements.flatMap((requirement) =>
      'reading' in requirement ? requirement.reading : [],
    );
    expect(readings).toEqual(['text']);
  });

  test('says what was not applicable and why, each reason once', () => {
    const outcomes = ['01', '02'].map((number) =>
      buildOutcome({
        requirement: buildRequirement({ id: `HRV-ORD-STOCK-${number}` }),
        outcome: 'not-applicable',
        reasons: [silence('no variants were configured')],
      }),
    );
    expect(buildReport({ outcomes }).results.notes).toEqual([
      { message: 'no variants were configured', requirements: ['HRV-ORD-STOCK-01', 'HRV-ORD-STOCK-02'] },
    ]);
  });

  test('takes its duration from the evidence, so that judging again says the same', () => {
    const late = buildExchange({ id: 'x0002', startedAt: '2025-07-01T08:30:02.500Z', durationMs: 250 });
    const early = buildExchange({ id: 'x0001', startedAt: '2025-07-01T08:30:00.100Z', durationMs: 5 });
    expect(buildReport({ exchanges: [late, early] }).results.durationMs).toBe(2750);
    expect(buildReport({ exchanges: [] }).results.durationMs).toBe(0);
  });

  test('fits its JSON Schema as it is written', () => {
    expect(violationsOf(json.render(buildMixedReport(), plainSurface))).toBeNull();
  });

  test('does not fit its JSON Schema without a verdict or with an outcome of no kind', () => {
    expect(violationsOf(JSON.stringify({ ...results, verdict: undefined }))).toContain('verdict');
    const [first] = results.requirements;
    const wrong = { ...results, requirements: [{ ...first, outcome: 'fine' }] };
    expect(violationsOf(JSON.stringify(wrong))).toContain('/requirements/0/outcome');
  });
});

function violationsOf(text: string): string | null {
  const schema = JSON.parse(
    readFileSync(new URL('../../reports/results.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  return ajv.validate(schema, JSON.parse(text)) ? null : ajv.errorsText(ajv.errors);
}
