import { describe, expect, test } from 'vitest';
import { buildPage } from '../../../reports/html/page-data.ts';
import { renderPage } from '../../../reports/html/render-page.ts';
import type { Report } from '../../../reports/report.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import {
  buildExchange,
  buildMixedReport,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
} from '../fixture.ts';
import { noBrowser } from './chromium.ts';
import { reportPage } from './report-page.ts';

const order =
  '{"order":{"id":1001,"total_line_items_price":100000.0,"total_discounts":5000,"total_tax":0,"taxes_included":false,"shipping_lines":[],"total_price":90000.0000}}';

/** A run of one order: created, changed, and then read with a wrong total. */
function buildStoryReport(): Report {
  const create = buildExchange({
    id: 'x0001',
    operation: 'createOrder',
    request: { method: 'POST', url: '/orders.json', headers: {}, body: '{}' },
    response: { status: 201, headers: { 'x-haravan-api-call-limit': '40/80' }, body: order },
  });
  const wrong = buildExchange({ id: 'x0002', response: { status: 200, headers: {}, body: order } });
  const reasons = [buildReason({ exchanges: ['x0002'] })];
  return buildReport({
    exchanges: [create, wrong],
    outcomes: [
      buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }), outcome: 'fail', reasons }),
    ],
  });
}

function buildLongReport(count: number): Report {
  const exchanges = Array.from({ length: count }, (_, index): ExchangeRecord =>
    buildExchange({
      id: `x${String(index + 1).padStart(5, '0')}`,
      request: { method: 'GET', url: `/orders/${index}.json`, headers: {}, body: null },
    }),
  );
  return buildReport({ exchanges });
}

/** A failure at the last of many lines of an answer, each of its own. */
function buildDeepReport(): Report {
  const lines = Array.from({ length: 900 }, (_, index) => `{"sku":"SKU-${String(index).padStart(8, '0')}"}`);
  const body = `{"order":{"line_items":[${lines.join(',')}],"id":1001,"note":"after","more":[${lines.join(',')}]}}`;
  const exchange = buildExchange({ id: 'x0001', response: { status: 200, headers: {}, body } });
  const reasons = [
    buildReason({ exchanges: ['x0001'], pointer: '/order/id', expected: null, received: null }),
  ];
  return buildReport({
    exchanges: [exchange],
    outcomes: [
      buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }), outcome: 'fail', reasons }),
    ],
  });
}

describe.skipIf(noBrowser !== undefined)('reading the report page', () => {
  const { page, open } = reportPage();
  const failure = () => page().locator('.requirement[open]');

  test('leaves the line whole in which a place of a long answer is marked', async () => {
    await open(buildDeepReport(), '#open=HRV-ORD-MONEY-01');
    const mark = failure().locator('.side .text mark').first();
    await mark.waitFor();
    const [before, after] = await page().evaluate<readonly string[]>(`(() => {
      const { previousSibling, nextSibling } = document.querySelector('.side .text mark');
      return [previousSibling.textContent, nextSibling.textContent];
    })()`);
    expect(before).toMatch(/^ +$/);
    expect(after).toBe(',\n');
  });

  test('begins with what to do next, the most urgent first, and names the first failure', async () => {
    await open(buildMixedReport(), '#q=');
    const steps = page().locator('.next li');
    expect(await steps.nth(0).textContent()).toContain('This suite broke while it ran');
    expect(await steps.nth(1).textContent()).toContain('Put right the promise that is broken: The total is');
    await steps.nth(1).getByRole('link').click();
    await expect.poll(() => failure().getAttribute('data-id')).toBe('HRV-ORD-MONEY-01');
    await open(buildReport());
    expect(await page().locator('.next').innerText()).toContain('Nothing. Keep this report');
  });

  test('is read in Vietnamese at a switch, and what there are no words for is marked as English', async () => {
    await open(buildMixedReport());
    await page().getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await page().locator('h1').textContent()).toBe('Không đạt');
    expect(await page().locator('html').getAttribute('lang')).toBe('vi');
    expect(new URL(page().url()).hash).toContain('lang=vi');
    const statement = page().locator('[data-id="HRV-ORD-LIST-01"] .statement span');
    expect(await statement.getAttribute('lang')).toBe('en');
    await page().getByRole('button', { name: 'English' }).click();
    expect(await page().locator('h1').textContent()).toBe('Not conformant');
    expect(await page().locator('.statement [lang]').count()).toBe(0);
  });

  test('shows statements in Vietnamese where there are words for them', async () => {
    const vietnamese = 'Một trang có tối đa 50 đơn hàng.';
    const means = {
      reportDir: null,
      inVietnamese: ({ requirement }: { readonly requirement?: string }) =>
        requirement === 'HRV-ORD-LIST-01' ? vietnamese : undefined,
    };
    await open(renderPage(buildPage(buildMixedReport(), means)), '#lang=vi');
    const statement = page().locator('[data-id="HRV-ORD-LIST-01"] .statement');
    expect(await statement.textContent()).toBe(vietnamese);
    expect(await statement.locator('[lang]').count()).toBe(0);
    await page().getByRole('searchbox').first().fill('tối đa 50');
    await expect.poll(() => page().locator('.requirement:visible').count()).toBe(1);
  });

  test('shows what was expected in Vietnamese where it is words of ours, and values as they were sent', async () => {
    const reasons = [buildReason({ expected: 'each order on one page', received: 'closed' })];
    const requirement = buildRequirement({ id: 'HRV-ORD-LIST-40' });
    const report = buildReport({ outcomes: [buildOutcome({ requirement, outcome: 'fail', reasons })] });
    await open(report, '#lang=vi&open=HRV-ORD-LIST-40');
    await page().locator('.values').waitFor();
    expect(await page().locator('.values code').allTextContents()).toEqual([
      'mỗi đơn hàng trên một trang',
      'closed',
    ]);
  });

  test('begins in the language that was asked for', async () => {
    await open(renderPage(buildPage(buildMixedReport(), { reportDir: null, language: 'vi' })));
    expect(await page().locator('html').getAttribute('lang')).toBe('vi');
    expect(await page().locator('h1').textContent()).toBe('Không đạt');
    await page().getByRole('button', { name: 'English' }).click();
    expect(await page().locator('h1').textContent()).toBe('Not conformant');
  });

  test('is dark or light as the system, or as chosen', async () => {
    const paper = () => page().evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
    await page().emulateMedia({ colorScheme: 'light' });
    await open(buildMixedReport());
    const light = await paper();
    await page().getByRole('button', { name: 'Dark' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    expect(new URL(page().url()).hash).toContain('theme=dark');
    await page().emulateMedia({ colorScheme: 'dark' });
    await page().getByRole('button', { name: 'As the system' }).click();
    expect(await paper()).toBe(dark);
    await page().getByRole('button', { name: 'Light' }).click();
    expect(await paper()).toBe(light);
  });

  test('counts requirements by area, and each count leads to those it counts', async () => {
    await open(buildMixedReport());
    expect(await page().locator('.area-name').allTextContents()).toEqual([
      'Lists',
      'state',
      'Money',
      'Tags',
      'Stock',
    ]);
    expect(await page().locator('.squares i').count()).toBe(7);
    await page().getByRole('link', { name: 'Lists: 1 inconclusive' }).click();
    await expect.poll(() => page().locator('.requirement:visible').count()).toBe(1);
    expect(new URL(page().url()).hash).toBe('#show=inconclusive&area=list');
    expect(await page().getByRole('combobox', { name: 'Area' }).inputValue()).toBe('list');
    await page().getByRole('combobox', { name: 'Level' }).selectOption('EITHER');
    await page().getByText('No requirement fits').waitFor();
  });

  test('shows the sum that a wrong number comes from', async () => {
    await open(buildStoryReport());
    await expect
      .poll(() => failure().locator('.sum tr').allInnerTexts())
      .toEqual([
        'Part\tAmount',
        'Price of all lines\t100000',
        'Discounts\t− 5000',
        'Tax\t+ 0',
        'That makes\t= 95000',
        'The shop says total_price\t90000',
        'Difference\t− 5000',
      ]);
  });

  test('shows expected and received as lines of the answer, the digits as they were sent', async () => {
    await open(buildStoryReport());
    const marks = failure().locator('.values mark');
    await expect
      .poll(() => marks.allTextContents())
      .toEqual(['"total_price": 95000', '"total_price": 90000.0000']);
    expect(await failure().locator('.value.expected .context').first().textContent()).toContain(
      '"total_tax"',
    );
  });

  test('draws how it came about, and says it in words', async () => {
    await open(buildStoryReport());
    const picture = failure().getByRole('img', { name: /^How it came about/ });
    expect(await picture.getAttribute('aria-label')).toBe(
      'How it came about: 1. create an order: 201; 2. read the order: 200',
    );
    expect(await picture.locator('.shows .said').textContent()).toBe('2. read the order');
  });

  test('draws the run: how full the bucket was, and what was answered', async () => {
    await open(buildStoryReport());
    const drawing = page().locator('.timeline svg');
    expect(await drawing.getAttribute('aria-label')).toBe(
      'Level of the bucket of calls over 1 s: at most 40 of 80. Answers: 2 2xx.',
    );
    expect(await drawing.locator('.level').getAttribute('d')).toContain('v-42h');
  });

  test('says what was found beside the run', async () => {
    const text = [{ kind: 'text' as const, parts: ['Now ', { strong: 'text' }, ', not a number.'] }];
    await open({ ...buildMixedReport(), asides: { drift: text } });
    expect(await page().locator('#drift').innerText()).toContain('Now text, not a number.');
    expect(await page().locator('#portability').count()).toBe(0);
  });

  test('says it in Vietnamese to whoever reads that', async () => {
    const english = [{ kind: 'text' as const, parts: ['note is gone'] }];
    const vietnamese = [{ kind: 'text' as const, parts: ['note đã mất'] }];
    const report = { asides: { drift: english }, asidesInVietnamese: { drift: vietnamese } };
    await open({ ...buildMixedReport(), ...report }, '#lang=vi');
    const told = page().locator('#drift .prose');
    expect([await told.innerText(), await told.getAttribute('lang')]).toEqual(['note đã mất', 'vi']);
    await page().locator('[data-language="en"]').click();
    expect([await told.innerText(), await told.getAttribute('lang')]).toEqual(['note is gone', 'en']);
  });

  test('draws of 5,000 requests those near the window, and finds any of them', async () => {
    await open(buildLongReport(5000), '#requests=');
    expect(await page().locator('.exchange').count()).toBe(0);
    await page().getByRole('heading', { name: 'All 5000 requests' }).click();
    const lines = page().locator('.pieces .exchange');
    await expect.poll(() => lines.count()).toBeGreaterThan(50);
    expect(await lines.count()).toBeLessThan(1000);
    await page().evaluate('scrollTo(0, document.body.scrollHeight)');
    await page().locator('.pieces').getByText('x05000').waitFor();
    expect(await lines.count()).toBeLessThan(1000);
    await page().getByRole('searchbox', { name: 'Search the requests' }).fill('/orders/4321.json');
    await expect.poll(() => lines.count()).toBe(1);
    expect(new URL(page().url()).hash).toContain('requests=%2Forders%2F4321.json');
  });

  test('opens the request that an address names', async () => {
    await open(buildMixedReport(), '#exchange=x0002');
    await page().locator('.looked-at').getByText("customer's wish").first().waitFor();
    expect(await page().locator('.looked-at .exchange[open]').count()).toBe(1);
  });

  test('prints what failed, opened, and none of the tools', async () => {
    await open(buildMixedReport(), '#show=fail,pass');
    await page().evaluate('dispatchEvent(new Event("beforeprint"))');
    await page().emulateMedia({ media: 'print' });
    expect(await page().locator('.requirement[open]').count()).toBe(1);
    for (const tool of ['.controls', '.filters', '.tools', '.contents'])
      expect(await page().locator(tool).first().isVisible()).toBe(false);
  });
});
