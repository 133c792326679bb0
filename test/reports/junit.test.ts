import { create } from 'xmlbuilder2';
import { describe, expect, test } from 'vitest';
import { junit } from '../../reports/junit/junit.ts';
import {
  buildMixedReport,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
  plainSurface,
} from './fixture.ts';

const mixed = junit.render(buildMixedReport(), plainSurface);

/** The case of a requirement, from its tag to its end. */
function caseOf(id: string, xml = mixed): string {
  return new RegExp(`<testcase classname="${id}"(?:[^>]*/>|.*?</testcase>)`, 's').exec(xml)?.[0] ?? '';
}

describe('the JUnit report', () => {
  test('has a suite for each area and the requirement id as class name', () => {
    expect([...mixed.matchAll(/<testsuite name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      'list',
      'state',
      'money',
      'tags',
      'stock',
    ]);
    expect(caseOf('HRV-ORD-LIST-01')).toContain('name="A page has at most 50 orders."');
  });

  test('keeps failures, errors and what was skipped apart', () => {
    expect(mixed).toMatch(/<testsuites [^>]*tests="7" failures="1" errors="2" skipped="1"/);
    expect(caseOf('HRV-ORD-MONEY-01')).toContain('<failure type="total-price"');
    expect(caseOf('HRV-ORD-LIST-03')).toContain('<error type="error"');
    expect(caseOf('HRV-ORD-STOCK-01')).toContain('<skipped message="no variants were configured');
  });

  test('shows what could not be determined as an error, so that no CI shows it green', () => {
    expect(caseOf('HRV-ORD-LIST-02')).toContain('<error type="inconclusive"');
  });

  test('lets a SHOULD that is not kept pass, with the warning beside it', () => {
    expect(caseOf('HRV-ORD-TAGS-04')).not.toMatch(/<(failure|error|skipped)/);
    expect(caseOf('HRV-ORD-TAGS-04')).toContain('<system-out>Warning: The tag was kept twice.');
  });

  test('tells the reading that is followed', () => {
    expect(caseOf('HRV-ORD-STATE-02')).toContain(
      'Follows the reading "text" of the docs: Nothing fulfilled is null.',
    );
  });

  test('explains a failure: expected, received, where, in which docs, how to see it again', () => {
    const text = caseOf('HRV-ORD-MONEY-01');
    for (const part of [
      'expected: 95000',
      'received: 90000',
      'at: /order/total_price',
      'line 840',
      'curl -i',
    ])
      expect(text).toContain(part);
  });

  test('stays XML whatever a shop sends', () => {
    const received = ']]>&<script>alert(1)</script>\u0000\u001B\uFFFE';
    const outcomes = [
      buildOutcome({
        requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }),
        outcome: 'fail',
        reasons: [buildReason({ received, message: received })],
      }),
    ];
    const xml = junit.render(buildReport({ outcomes }), plainSurface);
    expect(create(xml).root().toString()).toContain('&lt;script');
    expect(xml).not.toMatch(/<script|(?!\n)[\p{Cc}\uFFFE]/u);
  });
});
