import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../reports/report.ts';
import { buildSequence, buildSequenceReport } from '../sequence-fixture.ts';
import { noBrowser } from './chromium.ts';
import { reportPage } from './report-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

  async function violations(): Promise<readonly string[]> {
    // The page's own policy lets no other script in: axe is brought in from outside of it.
    await page().evaluate(axeSource);
    const found = await page().evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ; ')}`);
  }

  for (const language of ['en', 'vi']) {
    for (const theme of ['light', 'dark']) {
      for (const width of [1280, 360]) {
        test(`has no violation that axe finds: ${language}, ${theme}, ${width} px wide`, async () => {
          await page().setViewportSize({ width, height: 900 });
          const hash = `#open=HRV-ORD-MONEY-01&exchange=x0001&lang=${language}&theme=${theme}`;
          await open(buildFullReport(), hash);
          await page().locator('.requirement[open] .again').first().waitFor();
          await page().locator('.requests .again').waitFor();
          expect(await violations()).toEqual([]);
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
