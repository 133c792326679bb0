import { describe, expect, test } from 'vitest';
import { html } from '../../../reports/html/html.ts';
import type { Report } from '../../../reports/report.ts';
import {
  buildExchange,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
  plainSurface,
} from '../fixture.ts';
import { buildWaiver, reportOf } from '../waivers/waiver-fixture.ts';
import { noBrowser } from './chromium.ts';
import { reportPage } from './report-page.ts';

const hostile = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">\u202Egnp\u0000`;

/** A report in which a shop has put the same into everything that it can name. */
function buildHostileReport(): Report {
  const line = JSON.stringify(hostile);
  const body = `{"order":{"total_line_items_price":5,"line_items":[{"title":${line},"price":2,"quantity":2}]}}`;
  const exchange = buildExchange({
    id: 'x0001',
    scenario: hostile,
    request: {
      method: hostile,
      url: `/orders.json?${hostile}`,
      headers: { [hostile]: hostile },
      body: hostile,
    },
    response: { status: 200, headers: { [hostile]: hostile, 'x-haravan-api-call-limit': hostile }, body },
    failure: { kind: 'other', message: hostile },
  });
  const reasons = [
    buildReason({
      message: '__proto__',
      pointer: '/order/total_line_items_price',
      expected: '4',
      received: '5',
    }),
    buildReason({
      message: hostile,
      pointer: `/order/${hostile}`,
      expected: hostile,
      received: `${hostile}x`,
    }),
    buildReason({ message: hostile, exchanges: [hostile, '__proto__'] }),
  ];
  const requirement = buildRequirement({ id: 'HRV-ORD-MONEY-02', area: '__proto__' });
  return {
    ...buildReport({
      run: { target: hostile, runId: hostile, shop: hostile },
      exchanges: [exchange],
      outcomes: [buildOutcome({ requirement, outcome: 'fail', reasons })],
    }),
    asides: { drift: [{ kind: 'text', parts: [hostile, { link: hostile, to: 'javascript:alert(1)' }] }] },
  };
}

describe.skipIf(noBrowser !== undefined)('the report page of a hostile shop', () => {
  const { page, open, takeComplaints } = reportPage();

  test.each(['en', 'vi'])('is text wherever the shop has named something: %s', async (language) => {
    await open(buildHostileReport(), `#lang=${language}&exchange=x0001&open=HRV-ORD-MONEY-02`);
    await page().locator('.sum').waitFor();
    await page().locator('.looked-at .again').waitFor();
    expect(await page().locator('img, iframe, object, [onerror]').count()).toBe(0);
    expect(await page().locator('script').count()).toBe(3);
    expect(await page().title()).not.toBe('taken');
    const text = await page().locator('body').innerText();
    expect(text).toContain('[U+202E]gnp[U+0000]');
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(await page().locator('.message').first().textContent()).toBe('__proto__');
    expect(await page().locator('a[href^="javascript"]').count()).toBe(0);
  });

  test('fits a phone all the same', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    await open(buildHostileReport(), '#open=HRV-ORD-MONEY-02&exchange=x0001');
    await page().locator('.looked-at .again').waitFor();
    expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test('runs no script but its own, were one to get in', async () => {
    const broken = html
      .render(buildReport(), plainSurface)
      .replace(
        '<body>',
        `<body><script>document.title='taken'</script><i onclick="document.title='taken'">x</i>`,
      );
    await open(broken);
    await page().locator('i', { hasText: 'x' }).click();
    expect(await page().title()).toBe('Conformant · Haravan · order-conformance');
    expect(takeComplaints().join()).toContain('Content Security Policy');
  });

  test('makes no link of an address that is not of the web', async () => {
    await open(reportOf([buildWaiver({ issue: 'javascript:alert(1)' })]), '#show=waived');
    await page().locator('.requirement > summary').first().click();
    await page().locator('.accepted .waiver').waitFor();
    expect(await page().locator('.accepted a').count()).toBe(0);
  });
});
