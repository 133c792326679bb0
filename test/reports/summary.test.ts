import { describe, expect, test } from 'vitest';
import { printMarkdown } from '../../reports/summary/markdown.ts';
import { summary } from '../../reports/summary/summary.ts';
import type { CleanedUpRecord } from '../../reports/results.ts';
import {
  buildExchange,
  buildMixedReport,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
  plainSurface,
} from './fixture.ts';
import { buildSequence, buildSequenceReport } from './sequence-fixture.ts';

const mixed = summary.render(buildMixedReport(), plainSurface);

/** What stands under a heading, up to the next of its rank. */
function under(heading: string, text = mixed): string {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  return after.split('\n## ')[0] ?? '';
}

describe('the summary of a job', () => {
  test('begins with the verdict, then the counts, then what to do', () => {
    expect(mixed.split('\n')[0]).toBe('# Not conformant');
    expect(mixed).toContain(
      '**1 failed · 1 our error · 1 inconclusive · 1 warning · 2 passed · 1 not applicable**',
    );
    expect(mixed.indexOf('## What to do next')).toBeLessThan(mixed.indexOf('HRV-ORD-MONEY-01'));
    expect(under('What to do next')).toContain('`order-conformance run --print-waivers`');
  });

  test('explains a failure: expected, received, where, in which docs, how to see it again', () => {
    const failed = under('1 failed');
    for (const part of [
      '### HRV-ORD-MONEY-01 (MUST, failed)',
      '- expected: `95000`',
      '- received: `90000`',
      '- at: `/order/total_price`',
      '- request: `x0001 GET /orders/1001.json → 200`',
      'line 840',
      '(<https://docs.haravan.com/docs/omni-apis/orders/>)',
      'curl -i',
    ])
      expect(failed).toContain(part);
  });

  test('folds warnings, and names what could not be told by its reason', () => {
    expect(mixed).toMatch(/<details>\n<summary>1 warning: .*<\/summary>\n\n- \*\*HRV-ORD-TAGS-04\*\*/);
    expect(under('Could not be told')).toContain('Could not be judged: no answer within the time allowed.');
    expect(under('Scenarios that did not come to their end')).toContain('**paging** stopped early');
  });

  test('ends with the commands that ask and judge the same again', () => {
    expect(under('See it again')).toContain(
      'npx order-conformance run --platform haravan --target http://127.0.0.1:4010/com --profile core --seed 7\n' +
        'npx order-conformance judge conformance-report',
    );
  });

  test('quotes a folder whose name the shell would take apart', () => {
    const surface = { ...plainSurface, reportDir: 'our report' };
    expect(summary.render(buildReport(), surface)).toContain("npx order-conformance judge 'our report'\n");
  });

  test('opens the embedded shop of the run again, faults and all', () => {
    const embedded = { reading: 'text', generation: '2022', faults: ['page-overlap'] } as const;
    const text = summary.render(buildReport({ run: { embedded, only: "HRV-'*" } }), plainSurface);
    expect(text).toContain(
      String.raw`--profile core --seed 7 --only 'HRV-'\''*' --reading text --generation 2022 --fault page-overlap`,
    );
  });

  test('says of a conformant run that nothing is to be done', () => {
    const text = summary.render(buildReport(), plainSurface);
    expect(text.split('\n')[0]).toBe('# Conformant');
    expect(text).not.toMatch(/What to do next|Could not be told|<details>/);
  });

  test('tells the shortest sequence and how it is had again', () => {
    const text = summary.render(buildSequenceReport(buildSequence()), plainSurface);
    expect(text).toContain('- step 1: create an order of 1 line\n- step 2: cancel the 1st order');
    expect(text).toContain('npx order-conformance run --replay conformance-report/replay-1.json');
  });

  test('names what was left behind in the shop, and who undoes it', () => {
    const cleanUp: CleanedUpRecord = {
      end: 'undone',
      created: 3,
      undone: 2,
      leaks: [{ orderId: '1001', key: null, why: 'it cannot be cancelled' }],
      requests: 6,
    };
    const { evidence, results } = buildReport();
    const text = summary.render({ evidence, results: { ...results, cleanUp } }, plainSurface);
    expect(under('Left behind in the shop, and to be undone by hand', text)).toContain(
      '- **order 1001** it cannot be cancelled',
    );
    expect(text).toContain('2 of 3 orders undone with 6 more requests.');
    expect(under('What to do next', text)).toContain('`order-conformance sweep`');
  });

  test('names waivers that have to be put right, each where it stands', () => {
    const bad = {
      line: 3,
      requirement: 'HRV-ORD-LIST-40',
      signature: 'x',
      problem: 'stale',
      message: 'Remove it.',
    };
    const { evidence, results } = buildReport();
    const waivers = { file: 'waivers.yaml', bad: [{ ...bad, problem: 'stale' as const }] };
    const text = summary.render({ evidence, results: { ...results, waivers } }, plainSurface);
    expect(text).toContain('- **waivers.yaml:3** Remove it.');
  });

  test('stays below a mebibyte however much fails, and says how much it leaves out', () => {
    const long = 'Đơn hàng đã hủy. '.repeat(60);
    const value = 'ệ'.repeat(600);
    const outcomes = Array.from({ length: 300 }, (_, index) =>
      buildOutcome({
        requirement: buildRequirement({ id: `HRV-ORD-MANY-${index}` }),
        outcome: 'fail',
        reasons: Array.from({ length: 9 }, () =>
          buildReason({ message: long, expected: value, received: value }),
        ),
      }),
    );
    const body = JSON.stringify({ note: 'ệ'.repeat(2900) });
    const exchange = buildExchange({ id: 'x0001' });
    const exchanges = [{ ...exchange, request: { ...exchange.request, body } }];
    const text = summary.render(buildReport({ outcomes, exchanges }), plainSurface);
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
    expect(text).toContain('## 275 more: failed');
    expect(text).toContain('and 75 more, all in the report');
    expect(text).toContain('And 6 more, all in the report.');
  });
});

describe('Markdown', () => {
  test('takes no markup, link or mention from a text', () => {
    const text = '<img src=x> **b** [a](javascript:0) @team #1 https://evil.example www.evil.example `c` a|b';
    expect(printMarkdown([{ kind: 'text', parts: [text] }])).toBe(
      String.raw`&lt;img src=x&gt; \*\*b\*\* \[a\](javascript:0) &#64;team \#1 https&#58;//evil.example www&#46;evil.example \`c\` a\|b` +
        '\n',
    );
  });

  test('keeps a text in its line', () => {
    const text = 'one\n# two\u202E\u001B[31m';
    expect(printMarkdown([{ kind: 'list', items: [[text, { code: text }]] }]).trim()).toBe(
      String.raw`- one\\u000a\# two\\u202e\\u001b\[31m` +
        '`' +
        String.raw`one\u000a# two\u202e\u001b[31m` +
        '`',
    );
  });

  test.each([
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['```', '```` ``` ````'],
    ['', '(empty)'],
  ])('lets no code span be ended by what is in it: %s', (code, expected) => {
    expect(printMarkdown([{ kind: 'text', parts: [{ code }] }])).toBe(`${expected}\n`);
  });

  test('lets no block of code be ended by what is in it', () => {
    expect(printMarkdown([{ kind: 'code', language: 'sh', text: 'a\n```\nb' }])).toBe(
      '````sh\na\n```\nb\n````\n',
    );
  });
});
