import { describe, expect, test } from 'vitest';
import { buildAnnotations } from '../../reports/annotations/annotations.ts';
import { printWorkflowCommands } from '../../reports/annotations/workflow-commands.ts';
import type { ResultsRecord } from '../../reports/results.ts';
import {
  buildMixedReport,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
  silence,
} from './fixture.ts';

function failures(count: number, level: 'MUST' | 'SHOULD'): ReturnType<typeof buildOutcome>[] {
  return Array.from({ length: count }, (_, index) =>
    buildOutcome({
      requirement: buildRequirement({ id: `HRV-ORD-${level}-${index}`, level }),
      outcome: 'fail',
      reasons: [buildReason()],
    }),
  );
}

function annotationsWith(results: Partial<ResultsRecord>): ReturnType<typeof buildAnnotations> {
  const report = buildReport();
  return buildAnnotations({ ...report, results: { ...report.results, ...results } });
}

describe('annotations', () => {
  test('name failures and our errors as errors, advice not followed as warnings', () => {
    expect(buildAnnotations(buildMixedReport()).map(({ severity, title }) => `${severity} ${title}`)).toEqual(
      [
        'error HRV-ORD-MONEY-01 MUST: The total is what the lines cost, less discounts, plus shipping and tax.',
        'error HRV-ORD-LIST-03 MUST: Orders come in the order asked for.',
        'warning HRV-ORD-TAGS-04 SHOULD: A tag added twice is kept once.',
      ],
    );
  });

  test('say what was expected, what was received, where, and where the docs say it', () => {
    expect(buildAnnotations(buildMixedReport())[0]?.message.split('\n')).toEqual([
      buildReason().message,
      'expected: 95000',
      'received: 90000',
      'at: /order/total_price',
      'docs: “Properties”, line 840, in the text and an example',
    ]);
  });

  test('are none of a conformant run', () => {
    expect(buildAnnotations(buildReport())).toEqual([]);
  });

  test('say why a run is not determined', () => {
    const outcomes = [
      buildOutcome({
        requirement: buildRequirement({ id: 'HRV-ORD-LIST-02' }),
        outcome: 'inconclusive',
        reasons: [silence('Could not be judged: no answer.')],
      }),
    ];
    expect(buildAnnotations(buildReport({ outcomes }))).toEqual([
      {
        severity: 'error',
        title: 'Not determined',
        message: '1 inconclusive\nCould not be judged: no answer.',
      },
    ]);
  });

  test('stand at the line of a waiver that has to be put right', () => {
    const bad = { line: 3, requirement: 'HRV-ORD-LIST-40', signature: 'x', message: 'Remove it.' };
    const waivers = { file: 'waivers.yaml', bad: [{ ...bad, problem: 'stale' as const }] };
    expect(printWorkflowCommands(annotationsWith({ waivers }))).toBe(
      '::error file=waivers.yaml,line=3,title=Waiver of HRV-ORD-LIST-40::Remove it.\n',
    );
  });

  test('name what was left behind before anything else', () => {
    const cleanUp = {
      end: 'undone' as const,
      created: 1,
      undone: 0,
      leaks: [{ orderId: '1001', key: null, why: 'it cannot be cancelled' }],
      requests: 2,
    };
    expect(annotationsWith({ cleanUp })[0]).toMatchObject({
      title: 'Left behind in the shop, and to be undone by hand',
      message: 'order 1001: it cannot be cancelled',
    });
  });

  test.each([
    [10, 10, 'HRV-ORD-MUST-9 MUST: The total is what the lines cost, less discounts, plus shipping and tax.'],
    [11, 10, '2 more'],
    [300, 10, '291 more'],
  ])('of %i failures are %i, and the last says what is left out', (found, shown, last) => {
    const annotations = buildAnnotations(buildReport({ outcomes: failures(found, 'MUST') }));
    expect(annotations).toHaveLength(shown);
    expect(annotations.at(-1)?.title).toBe(last);
  });

  test('leave warnings their own ten', () => {
    const outcomes = [...failures(20, 'MUST'), ...failures(20, 'SHOULD')];
    const severities = buildAnnotations(buildReport({ outcomes })).map(({ severity }) => severity);
    expect(severities.filter((severity) => severity === 'error')).toHaveLength(10);
    expect(severities.filter((severity) => severity === 'warning')).toHaveLength(10);
  });
});

describe('workflow commands', () => {
  test('escape what GitHub reads: in a message %, CR and LF, in a property colons and commas too', () => {
    const text = '100 %: a, b\nc';
    expect(printWorkflowCommands([{ severity: 'error', title: text, message: text }])).toBe(
      String.raw`::error title=100 %25%3A a%2C b\u000ac::100 %25: a, b%0Ac` + '\n',
    );
  });

  test('are a line each, whatever a shop sends', () => {
    const text = 'a\r\n::stop-commands::x\r::add-mask::y\u001B[2J\u2028::error::z';
    const printed = printWorkflowCommands([{ severity: 'warning', title: text, message: text }]);
    expect(printed.split(/[\n\r\u2028]/)).toHaveLength(2);
    expect(printed).toMatch(/^::warning title=[^:,]*::a/);
  });
});
