import { describe, expect, test } from 'vitest';
import { printLines, span } from '../../reports/terminal/line.ts';
import { terminal } from '../../reports/terminal/terminal.ts';
import {
  buildMixedReport,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
  plainSurface,
  silence,
} from './fixture.ts';
import { buildSequence, buildSequenceReport } from './sequence-fixture.ts';

const mixed = terminal.render(buildMixedReport(), plainSurface);

describe('the terminal report', () => {
  test('begins with the failures and ends with the verdict', () => {
    const order = [
      'FAILED  HRV-ORD-MONEY-01',
      'OUR ERROR',
      'WARNING',
      'Inconclusive',
      'Not applicable',
      'NOT CONFORMANT',
    ];
    const places = order.map((part) => mixed.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(0);
  });

  test('explains a failure to someone who has never heard of it', () => {
    const failure = mixed.slice(0, mixed.indexOf('OUR ERROR'));
    for (const part of [
      'The total is what the lines cost',
      'expected  95000',
      'received  90000',
      '/order/total_price',
      '“Properties”, line 840',
      'x0001  GET /orders/1001.json → 200',
      `curl -i 'http://127.0.0.1:4010/com/orders/1001.json'`,
      '$ORDER_CONFORMANCE_TOKEN',
    ])
      expect(failure).toContain(part);
  });

  test('says how many of what, how long, and where the report is', () => {
    expect(mixed).toContain(
      'NOT CONFORMANT  1 failed · 1 our error · 1 inconclusive · 1 warning · 2 passed · 1 not applicable',
    );
    expect(mixed).toContain('3 requests in 1.0 s · report: conformance-report/report.html');
  });

  test('names the readings followed, the scenarios cut short and what was not applicable', () => {
    expect(mixed).toMatch(/HRV-ORD-STATE-02 +text +Nothing fulfilled is null\./);
    expect(mixed).toContain('paging  stopped early: no answer within the time allowed');
    expect(mixed).toContain('1  no variants were configured (ORDER_CONFORMANCE_VARIANTS)');
  });

  test('prints only failures and the verdict when quiet', () => {
    const quiet = terminal.render(buildMixedReport(), { ...plainSurface, quiet: true });
    expect(quiet).toContain('FAILED  HRV-ORD-MONEY-01');
    expect(quiet).not.toMatch(/^(Inconclusive|WARNING|Not applicable)/m);
    const conformant = terminal.render(buildReport(), { ...plainSurface, quiet: true });
    expect(conformant).toMatch(/^CONFORMANT {2}1 passed\n/);
  });

  test('says a reason of many open requirements once', () => {
    const outcomes = Array.from({ length: 40 }, (_, index) =>
      buildOutcome({
        requirement: buildRequirement({ id: `HRV-ORD-LIST-${index + 10}` }),
        outcome: 'inconclusive',
        reasons: [silence('Could not be judged: the connection was reset.')],
      }),
    );
    const text = terminal.render(buildReport({ outcomes }), plainSurface);
    expect(text.split('the connection was reset')).toHaveLength(2);
    expect(text).toMatch(/40 {2}Could not be judged: .* HRV-ORD-LIST-10, .* and 35\s+more/s);
  });

  test('explains many failures in full, and names the rest', () => {
    const outcomes = Array.from({ length: 40 }, (_, index) =>
      buildOutcome({
        requirement: buildRequirement({ id: `HRV-ORD-LIST-${index + 10}` }),
        outcome: 'fail',
        reasons: [buildReason()],
      }),
    );
    const text = terminal.render(buildReport({ outcomes }), plainSurface);
    expect(text.match(/^FAILED/gm)).toHaveLength(25);
    expect(text).toMatch(/15 more: failed\n.*HRV-ORD-LIST-35/);
    expect(text).toContain('HRV-ORD-LIST-49');
  });

  test('shows a few reasons of many, and says how many more there are', () => {
    const reasons = Array.from({ length: 8 }, (_, index) => buildReason({ message: `Reason ${index}.` }));
    const outcomes = [
      buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }), outcome: 'fail', reasons }),
    ];
    const text = terminal.render(buildReport({ outcomes }), plainSurface);
    expect(text).toContain('Reason 2.');
    expect(text).not.toContain('Reason 3.');
    expect(text).toContain('and 5 more');
  });

  test('spells out control characters and marks of direction that a shop sends', () => {
    const reasons = [buildReason({ received: '\u001B]0;owned\u0007\u202Eabc' })];
    const outcomes = [
      buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }), outcome: 'fail', reasons }),
    ];
    const text = terminal.render(buildReport({ outcomes }), plainSurface);
    expect(text).toContain(String.raw`\u001b]0;owned\u0007\u202eabc`);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });
});

describe('a sequence in the terminal report', () => {
  const text = terminal.render(buildSequenceReport(buildSequence()), plainSurface);

  test('comes after the failures, step by step, and ends in what it shows', () => {
    const order = [
      'The shortest sequence found that shows it, 2 steps',
      '1. create an order of 1 line',
      '     x0001  GET /orders/1001.json → 200',
      '2. cancel the 1st order',
      '     x0002  POST /orders/1001/cancel.json → 200',
      `curl -i -X POST 'http://127.0.0.1:4010/com/orders/1001/cancel.json'`,
      '     x0003  GET /orders/1001.json → no answer',
      'HRV-ORD-MONEY-01: The total price is 90000, not 95000.',
      'seed -1898535004, path 0:3:2, replay path AAB:D; found with 43 requests, made short with 303',
      'again: order-conformance run --replay conformance-report/replay-1.json',
      'Inconclusive',
    ];
    expect(text.indexOf('WARNING')).toBeLessThan(text.indexOf('The shortest sequence'));
    const rest = text.slice(text.indexOf('The shortest sequence'));
    const places = order.map((part) => rest.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('is shown when quiet, and names no file where none was written', () => {
    const surface = { ...plainSurface, quiet: true, reportDir: null };
    const quiet = terminal.render(buildSequenceReport(buildSequence()), surface);
    expect(quiet).toContain('The shortest sequence found that shows it');
    expect(quiet).not.toContain('again: order-conformance');
  });

  test('says that it did not happen again only where it did not', () => {
    const note = 'it did not happen a second time';
    expect(text).not.toContain(note);
    expect(terminal.render(buildSequenceReport(buildSequence({ flaky: true })), plainSurface)).toContain(
      note,
    );
  });

  test('has a file of its own where there are several', () => {
    const one = buildSequence({ steps: [{ words: 'list the orders', exchanges: ['x9999'] }] });
    const several = terminal.render(buildSequenceReport(buildSequence(), one), plainSurface);
    expect(several).toContain('The shortest sequence found that shows it, 1 step\n');
    expect(several).toContain('--replay conformance-report/replay-2.json');
  });

  test('is not mentioned where there is none', () => {
    expect(mixed).not.toContain('sequence');
  });
});

describe('lines', () => {
  const surface = { width: 20, paint: (_ink: string, text: string) => text };

  test('are wrapped between words and hang', () => {
    const line = { spans: [span('one two three four five six')], indent: 2, hang: 4 };
    expect(printLines([line], surface)).toBe('  one two three four\n    five six');
  });

  test('that are to be copied are left in one piece', () => {
    const line = { spans: [span('one two three four five six')], indent: 2, hang: null };
    expect(printLines([line], surface)).toBe('  one two three four five six');
  });
});
