import { describe, expect, test } from 'vitest';
import type { RecordedTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import { noBrowser } from '../html/chromium.ts';
import { reportPage } from '../html/report-page.ts';
import { adverseSession, buildExchange, buildReading, buildTraffic } from './session-fixture.ts';
import { pageOf } from './traffic-page.ts';

const hostile = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">\u202Egnp\u0000`;

/** An app and a shop that put the same into everything that they can name. */
function hostileTraffic(): RecordedTraffic {
  const asked = JSON.stringify({ order: { [hostile]: hostile, ['__proto__x']: 1, line_items: [] } });
  return buildTraffic(
    [
      buildReading('x0001', `/orders.json?${hostile}=1&__proto__=2&limit=51`, {
        response: {
          status: 200,
          headers: { 'content-type': hostile, [hostile]: hostile, 'x-haravan-api-call-limit': hostile },
          body: `{"orders":[{"id":${JSON.stringify(hostile)},"total_price":${JSON.stringify(hostile)}}]}`,
        },
      }),
      buildExchange('x0002', {
        operation: 'createOrder',
        request: {
          method: 'POST',
          url: '/orders.json',
          headers: { 'content-type': hostile },
          body: asked,
        },
        response: null,
        failure: { kind: 'other', message: hostile },
      }),
      buildReading('x0003', `/${hostile}`, { operation: null }),
    ],
    { target: hostile, source: hostile, notes: [hostile] },
  );
}

describe.skipIf(noBrowser !== undefined)('the page on traffic of a hostile app and shop', () => {
  const { page, open, takeComplaints } = reportPage();

  async function openAll(language: string): Promise<void> {
    await open(await pageOf(hostileTraffic()), `#lang=${language}&exchange=x0001&open=APP-ORD-REQUEST-02`);
    await page().evaluate('for (const row of document.querySelectorAll(".requirement")) row.show()');
    await page().locator('.looked-at .again').waitFor();
  }

  test.each(['en', 'vi'])('is text wherever somebody has named something: %s', async (language) => {
    await openAll(language);
    expect(await page().locator('img, iframe, object, [onerror]').count()).toBe(0);
    expect(await page().locator('head script, body script').count()).toBe(3);
    expect(await page().title()).not.toBe('taken');
    const text = await page().locator('body').innerText();
    expect(text).toContain('[U+202E]gnp[U+0000]');
    expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('fits a phone all the same', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    await openAll('en');
    expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test('is text in what is said of conditions', async () => {
    const exchanges = [
      ...adverseSession().exchanges,
      buildReading('x0003', `/orders/undefined.json?${hostile}`, { operation: null }),
    ];
    await open(await pageOf({ ...adverseSession(), exchanges }));
    const condition = page().locator('.conditions > li', { hasText: 'nulls' });
    expect(await condition.innerText()).toContain('[U+202E]gnp');
    expect(await page().locator('img').count()).toBe(0);
  });

  test('runs no script but its own, were one to get in', async () => {
    const broken = (await pageOf(adverseSession())).replace(
      '<body>',
      `<body><script>document.title='taken'</script><i onclick="document.title='taken'">x</i>`,
    );
    await open(broken);
    await page().locator('i', { hasText: /^x$/ }).click();
    expect(await page().title()).toBe('Conformant · Haravan · order-conformance');
    expect(takeComplaints().join()).toContain('Content Security Policy');
  });

  test('opens with a megabyte in URL, body and answer, and cuts what is shown of it', async () => {
    const long = 'ă'.repeat(1_000_000);
    const traffic = buildTraffic([
      buildReading('x0001', `/orders.json?colour=${long}&limit=51`, {
        response: { status: 200, headers: {}, body: `{"order":"${long}"}` },
      }),
      buildExchange('x0002', {
        operation: 'createOrder',
        request: { method: 'POST', url: '/orders.json', headers: {}, body: `{"order":{"tags":"${long}"}}` },
      }),
    ]);
    await open(await pageOf(traffic), '#open=APP-ORD-BODY-11');
    const row = page().locator('.requirement[open]');
    await row.locator('.value.received').waitFor();
    expect((await row.locator('.value.received').textContent())?.length).toBeLessThan(3000);
    const body = row.locator('.exchange .text').first();
    await body.waitFor();
    expect((await body.textContent())?.length).toBeLessThan(3000);
  });
});
