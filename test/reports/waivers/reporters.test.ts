import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { create } from 'xmlbuilder2';
import { describe, expect, test } from 'vitest';
import { json } from '../../../reports/json.ts';
import { junit } from '../../../reports/junit/junit.ts';
import type { Report } from '../../../reports/report.ts';
import { terminal } from '../../../reports/terminal/terminal.ts';
import { buildReason, plainSurface } from '../fixture.ts';
import { buildWaiver, reportOf } from './waiver-fixture.ts';

const expired = buildWaiver({ requirement: 'HRV-ORD-MONEY-02', expires: '2026-11-01', line: 7 });
const waived = reportOf([buildWaiver()], { reasons: [buildReason(), buildReason({ count: 4 })] });
const withBad = reportOf([buildWaiver(), expired]);
const partly = reportOf([buildWaiver()], {
  reasons: [
    buildReason(),
    buildReason({ message: 'total_price is missing.', expected: null, received: null }),
  ],
});
const quiet = { ...plainSurface, quiet: true };

/** A report's words, wherever its lines are broken. */
function wordsOf(report: Report, surface = plainSurface): string {
  return terminal.render(report, surface).replaceAll(/\s+/g, ' ');
}

describe('the terminal report', () => {
  test('tells what was accepted once a signature, with who, why and until when', () => {
    const words = wordsOf(waived);
    expect(words).toContain(
      'make 95000. accepted until 2026-11-29 by team-orders: The new till rounds. (https://tracker.example/12)',
    );
    expect(words.split('accepted until')).toHaveLength(2);
    expect(words).toContain('CONFORMANT, WITH WAIVERS 1 waived · 1 passed');
    expect(words).not.toContain('FAILED');
  });

  test('says of each failure its signature, and which of several are accepted', () => {
    const failure = wordsOf(partly);
    const [first, second] = partly.results.requirements[0]?.reasons ?? [];
    expect(failure).toContain(`signature ${first?.signature} waived accepted until 2026-11-29`);
    expect(failure).toMatch(new RegExp(`signature ${second?.signature} (?!waived)`));
    expect(failure).toContain('NOT CONFORMANT 1 failed · 1 passed');
  });

  test('names a waiver that has to be put right, also when quiet', () => {
    expect(wordsOf(withBad, quiet)).toMatch(
      /^A waiver has to be put right: until then a run ends with 1 waivers\.yaml:7 The waiver of HRV-ORD-MONEY-02 expired on 2026-11-01\..* CONFORMANT, WITH WAIVERS/,
    );
    expect(wordsOf(waived, quiet)).not.toMatch(/waivers? (has|have) to be put right|accepted until/);
  });
});

describe('the JUnit report', () => {
  test('skips what was accepted, and says by whom', () => {
    const xml = junit.render(waived, plainSurface);
    expect(xml).toMatch(/<testsuites [^>]*tests="2" failures="0" errors="0" skipped="1"/);
    expect(xml).toContain(
      '<skipped message="Waived: accepted until 2026-11-29 by team-orders: The new till rounds. (https://tracker.example/12)"/>',
    );
    expect(xml).toContain(`signature: ${waived.results.requirements[0]?.reasons[0]?.signature}`);
  });

  test('has a failure for each waiver that has to be put right', () => {
    const xml = junit.render(withBad, plainSurface);
    expect(xml).toMatch(/<testsuites [^>]*tests="3" failures="1" errors="0" skipped="1"/);
    expect(xml).toMatch(/<testsuite name="waivers" tests="1" failures="1" errors="0" skipped="0"/);
    expect(xml).toContain('<testcase classname="waiver of HRV-ORD-MONEY-02" name="waivers.yaml:7">');
    expect(xml).toContain('<failure type="expired" message="The waiver of HRV-ORD-MONEY-02 expired');
    expect(create(xml).root().node.nodeName).toBe('testsuites');
  });
});

describe('the results document', () => {
  test.each([
    ['what was accepted', waived],
    ['a waiver that has to be put right', withBad],
    ['a failure accepted in part', partly],
  ])('fits its JSON Schema with %s', (_what, report) => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../reports/results.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    formats.default(ajv);
    ajv.validate(schema, JSON.parse(json.render(report, plainSurface)));
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('says of every deviation its signature', () => {
    const { reasons = [] } = partly.results.requirements[0] ?? {};
    expect(reasons.map(({ signature }) => signature)).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-the-total-price-is/),
      expect.stringMatching(/^[0-9a-f]{8}-total_price-is-missing$/),
    ]);
  });
});
