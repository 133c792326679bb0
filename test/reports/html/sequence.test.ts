import { describe, expect, test } from 'vitest';
import { html } from '../../../reports/html/html.ts';
import { buildMixedReport, plainSurface } from '../fixture.ts';
import { buildSequence, buildSequenceReport } from '../sequence-fixture.ts';
import { noBrowser } from './chromium.ts';
import { reportPage } from './report-page.ts';

describe.skipIf(noBrowser !== undefined)('a sequence on the report page', () => {
  const { page, open } = reportPage({ permissions: ['clipboard-read', 'clipboard-write'] });

  const sequence = () => page().locator('.sequence').first();
  /** Where the keyboard is: the element that holds the focused summary. */
  const focused = (): Promise<unknown> =>
    page().evaluate(
      '(document.activeElement.parentElement.id || document.activeElement.parentElement.dataset.id) ?? null',
    );

  test('stands between the verdict and the counts, with its steps in order and what they end in', async () => {
    await open(buildSequenceReport(buildSequence()));
    expect(await sequence().locator('h2').textContent()).toBe('The shortest sequence that shows it');
    expect(await sequence().locator('.trail .words').allTextContents()).toEqual([
      'create an order of 1 line',
      'cancel the 1st order',
    ]);
    expect(await sequence().locator('.trail .knot').allTextContents()).toEqual(['1', '2']);
    expect(await sequence().locator('.message').allTextContents()).toEqual([
      'The total price is 90000, not 95000.',
    ]);
    expect(
      await page().locator('.masthead ~ main > .sequence:first-child + #areas + #requirements').count(),
    ).toBe(1);
  });

  test('is not on the page of a run that found none', async () => {
    await open(buildMixedReport());
    expect(await page().locator('.sequence, .shown-by').count()).toBe(0);
  });

  test('opens its exchanges: request, answer and command, of one that no requirement refers to as well', async () => {
    await open(buildSequenceReport(buildSequence()));
    await sequence().getByText('POST /orders/1001/cancel.json').click();
    // The page fills an exchange when it is opened, a moment after the click.
    await sequence().locator('.exchange[open]').getByText('curl -i -X POST').waitFor();
    const text = await sequence().locator('.exchange[open]').innerText();
    for (const part of ['Request', `"reason": "customer's wish"`, 'Answer', 'curl -i -X POST'])
      expect(text).toContain(part);
    await sequence().getByText('GET /orders/1001.json').last().click();
    await sequence().getByText('No answer was received: GET /orders.json').waitFor();
  });

  test('tells how to find it again and what it cost, and copies the command', async () => {
    await open(buildSequenceReport(buildSequence()));
    const text = await sequence().locator('.replay').innerText();
    for (const part of ['-1898535004', '0:3:2', 'AAB:D', '43 requests to find it, 303 to make it short'])
      expect(text).toContain(part);
    await sequence().getByRole('button', { name: 'Copy' }).click();
    await sequence().getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page().evaluate('navigator.clipboard.readText()')).toBe(
      'order-conformance run --replay conformance-report/replay-1.json',
    );
    expect(await sequence().getByRole('link', { name: 'replay-1.json' }).getAttribute('href')).toBe(
      'replay-1.json',
    );
  });

  test('names the file alone where the folder is not known, and in quotes where its path has spaces', async () => {
    const again = sequence().locator('.replay pre');
    await open(html.render(buildSequenceReport(buildSequence()), { ...plainSurface, reportDir: null }));
    expect(await again.textContent()).toBe('order-conformance run --replay replay-1.json');
    await open(
      html.render(buildSequenceReport(buildSequence()), { ...plainSurface, reportDir: 'my report' }),
    );
    expect(await again.textContent()).toBe('order-conformance run --replay "my report/replay-1.json"');
  });

  test('says that it did not happen again only where it did not', async () => {
    await open(buildSequenceReport(buildSequence()));
    expect(await page().getByText('did not happen a second time').count()).toBe(0);
    await open(buildSequenceReport(buildSequence({ flaky: true })));
    expect(await page().getByText('did not happen a second time').isVisible()).toBe(true);
    expect(await page().getByText('made as short as').count()).toBe(0);
  });

  test('leads to the requirements it breaks, open or not, whatever the filters, and they lead back', async () => {
    await open(buildSequenceReport(buildSequence()));
    await sequence().getByRole('link', { name: 'HRV-ORD-MONEY-01' }).press('Enter');
    await expect.poll(focused).toBe('HRV-ORD-MONEY-01');
    await page()
      .locator('[data-id=HRV-ORD-MONEY-01]')
      .getByText('See the 2 steps that show it')
      .press('Enter');
    await expect.poll(focused).toBe('sequence-1');
    await page()
      .getByRole('button', { name: /passed/ })
      .click();
    await sequence().getByRole('link', { name: 'HRV-ORD-LIST-03' }).press('Enter');
    await expect.poll(focused).toBe('HRV-ORD-LIST-03');
    expect(await page().locator('[data-id=HRV-ORD-LIST-03] .shown-by').isVisible()).toBe(true);
    await page().locator('[data-id=HRV-ORD-TAGS-04] summary').first().click();
    await page().locator('[data-id=HRV-ORD-TAGS-04] .detail').waitFor();
    expect(await page().locator('[data-id=HRV-ORD-TAGS-04] .shown-by').count()).toBe(0);
  });

  test('keeps the chosen outcomes while it is looked at', async () => {
    await open(buildSequenceReport(buildSequence()), '#show=fail&open=HRV-ORD-MONEY-01');
    await page().getByText('See the 2 steps that show it').click();
    await expect.poll(focused).toBe('sequence-1');
    expect(await page().locator('.requirement:visible').count()).toBe(1);
  });

  test('is folded where it is not the first, and opened by an address that names it', async () => {
    const other = buildSequence({ steps: [{ words: 'list the orders', exchanges: [] }] });
    await open(buildSequenceReport(buildSequence(), other));
    expect(await page().locator('.sequence[open]').count()).toBe(1);
    await open(buildSequenceReport(buildSequence(), other), '#sequence-2');
    await page().reload();
    const second = page().locator('#sequence-2');
    expect(await second.locator('.words').allInnerTexts()).toEqual(['List the orders']);
    expect(await second.locator('.replay pre').textContent()).toContain('replay-2.json');
  });

  test('shows the last steps of many, and the earlier ones when asked', async () => {
    const steps = Array.from({ length: 24 }, (_, index) => ({ words: `step ${index + 1}`, exchanges: [] }));
    await open(buildSequenceReport(buildSequence({ steps })));
    const knots = sequence().locator('.trail .knot');
    expect(await knots.first().textContent()).toBe('15');
    await page().getByText('The first 14 steps').click();
    await expect.poll(() => knots.count()).toBe(24);
    expect(await knots.first().textContent()).toBe('1');
  });

  test('keeps hostile words harmless and fits a phone, in light and dark', async () => {
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)>\u202Egnp${'x'.repeat(300)}`;
    const record = buildSequence({
      scenario: hostile,
      steps: [{ words: hostile, exchanges: ['x0002', hostile] }],
      message: `HRV-ORD-MONEY-01: ${hostile}\n${hostile}`,
      requirements: ['HRV-ORD-MONEY-01', hostile],
      replay: { seed: 1, path: hostile, replayPath: hostile },
    });
    await page().setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      await open(buildSequenceReport(record));
      await sequence().locator('.trail summary').first().click();
      expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(360);
      expect(await page().locator('img').count()).toBe(0);
      expect(await page().locator('script').count()).toBe(3);
      expect(await sequence().locator('.words').textContent()).toContain('onerror=alert(2)>[U+202E]gnp');
    }
  });
});
