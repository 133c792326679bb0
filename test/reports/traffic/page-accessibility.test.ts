import { describe, expect, test } from 'vitest';
import { axeViolations } from '../html/axe-violations.ts';
import { noBrowser } from '../html/chromium.ts';
import { reportPage } from '../html/report-page.ts';
import { adverseSession, badSession } from './session-fixture.ts';
import { pageOf } from './traffic-page.ts';

const sessions = { bad: badSession(), adverse: adverseSession() };

describe.skipIf(noBrowser !== undefined)('the page on traffic, for those who do not see it as drawn', () => {
  const { page, open } = reportPage();

  for (const language of ['en', 'vi']) {
    for (const theme of ['light', 'dark']) {
      for (const [width, name] of [
        [1280, 'bad'],
        [360, 'bad'],
        [1280, 'adverse'],
        [360, 'adverse'],
      ] as const) {
        test(`has no violation that axe finds: ${name}, ${language}, ${theme}, ${width} px wide`, async () => {
          await page().setViewportSize({ width, height: 900 });
          const hash = `#open=APP-ORD-REQUEST-03&exchange=x0001&lang=${language}&theme=${theme}`;
          await open(await pageOf(sessions[name]), hash);
          await page().locator('.requirement[open] .detail').first().waitFor();
          await page().locator('.requests .again').waitFor();
          expect(await axeViolations(page())).toEqual([]);
          expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(width);
        });
      }
    }
  }

  test('tells each part by a heading, and the way to it by a link', async () => {
    await open(await pageOf(badSession()));
    const links = await page().getByRole('navigation', { name: 'On this page' }).getByRole('link').all();
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      await link.click();
      const name = await link.textContent();
      await expect.poll(() => page().evaluate('document.activeElement.textContent')).toBe(name);
    }
  });
});
