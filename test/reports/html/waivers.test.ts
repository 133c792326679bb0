import { describe, expect, test } from 'vitest';
import { buildReason } from '../fixture.ts';
import { buildWaiver, failing, reportOf } from '../waivers/waiver-fixture.ts';
import { noBrowser } from './chromium.ts';
import { reportPage } from './report-page.ts';

describe.skipIf(noBrowser !== undefined)('accepted deviations on the report page', () => {
  const { page, open } = reportPage();

  test('are an outcome to choose, with who accepted them, why and until when', async () => {
    const report = reportOf([buildWaiver()]);
    await open(report);
    expect(await page().locator('h1').textContent()).toBe('Conformant, with waivers');
    await page()
      .getByRole('button', { name: /waived/ })
      .click();
    await expect.poll(() => page().locator('.requirement:visible').count()).toBe(1);
    expect(new URL(page().url()).hash).toContain('show=waived');
    await page().locator(`.requirement[data-id="${failing}"] > summary`).click();
    const accepted = page().locator('.requirement[open] .accepted');
    await accepted.waitFor();
    expect(await accepted.innerText()).toContain(report.results.requirements[0]?.reasons[0]?.signature);
    expect(await accepted.innerText()).toContain(
      'Accepted until 2026-11-29 by team-orders: The new till rounds.',
    );
    expect(await accepted.locator('a').getAttribute('href')).toBe('https://tracker.example/12');
  });

  test('are found by their signature', async () => {
    const report = reportOf([buildWaiver()]);
    await open(report);
    await page()
      .getByRole('searchbox')
      .fill(report.results.requirements[0]?.reasons[0]?.signature ?? '?');
    await expect.poll(() => page().locator('.requirement:visible').count()).toBe(1);
  });

  test('show the waivers that have to be put right before anything else, each where it stands', async () => {
    const stale = buildWaiver({ signature: 'ffffffff-gone', line: 7 });
    await open(reportOf([buildWaiver(), stale]));
    const bad = page().locator('main > .bad-waivers:first-child');
    expect(await bad.locator('li').allTextContents()).toEqual([
      expect.stringMatching(
        /^waivers\.yaml:7 HRV-ORD-MONEY-01 was judged, and no failure has this signature\./,
      ),
    ]);
    await open(reportOf([buildWaiver()]));
    expect(await page().locator('.bad-waivers').count()).toBe(0);
  });

  test('leave what nobody has accepted a failure that tells its signature', async () => {
    const other = buildReason({ message: 'total_price is missing.', expected: null, received: null });
    await open(reportOf([buildWaiver()], { reasons: [buildReason(), other] }));
    const accepted = page().locator('.requirement[open] .accepted');
    await expect.poll(() => accepted.count()).toBe(2);
    expect(await accepted.nth(1).innerText()).toMatch(/^Signature [0-9a-f]{8}-total_price-is-missing$/);
  });

  test('fit a phone without scrolling sideways', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    const reason = 'x'.repeat(300);
    await open(reportOf([buildWaiver({ reason })]), `#open=${failing}`);
    await page().locator('.requirement[open] .accepted').waitFor();
    expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
