import { describe, expect, test } from 'vitest';
import type { Report } from '../../../reports/report.ts';
import { buildSequence, buildSequenceReport } from '../sequence-fixture.ts';
import { axeViolations } from './axe-violations.ts';
import { noBrowser } from './chromium.ts';
import { reportPage } from './report-page.ts';

function buildFullReport(): Report {
  return {
    ...buildSequenceReport(buildSequence()),
    asides: {
      drift: [
        { kind: 'text', parts: ['An attribute is gone: ', { code: 'note' }] },
        { kind: 'table', head: ['What', 'Now'], rows: [[['note'], [{ strong: 'gone' }]]] },
      ],
    },
  };
}

describe.skipIf(noBrowser !== undefined)('the report page, for those who do not see it as drawn', () => {
  const { page, open } = reportPage();

  for (const language of ['en', 'vi']) {
    for (const theme of ['light', 'dark']) {
      for (const width of [1280, 360]) {
        test(`has no violation that axe finds: ${language}, ${theme}, ${width} px wide`, async () => {
          await page().setViewportSize({ width, height: 900 });
          const hash = `#open=HRV-ORD-MONEY-01&exchange=x0001&lang=${language}&theme=${theme}`;
          await open(buildFullReport(), hash);
          await page().locator('.requirement[open] .again').first().waitFor();
          await page().locator('.requests .again').waitFor();
          expect(await axeViolations(page())).toEqual([]);
          expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(width);
        });
      }
    }
  }

  test('tells each part by a heading, and the way to it by a link', async () => {
    await open(buildFullReport());
    const contents = page().getByRole('navigation', { name: 'On this page' });
    for (const link of await contents.getByRole('link').all()) {
      await link.click();
      const name = await link.textContent();
      await expect.poll(() => page().evaluate('document.activeElement.textContent')).toBe(name);
    }
  });
});
