import { describe, expect, test } from 'vitest';
import { html } from '../../../reports/html/html.ts';
import type { Reason, RequirementOutcome } from '../../../suites/outcome.ts';
import {
  buildExchange,
  buildMixedReport,
  buildOutcome,
  buildReason,
  buildReport,
  buildRequirement,
  plainSurface,
} from '../fixture.ts';
import { noBrowser } from './chromium.ts';
import { reportPage } from './report-page.ts';

if (noBrowser !== undefined) console.warn(`the report page is not opened: ${noBrowser}`);

describe.skipIf(noBrowser !== undefined)('the report page in a browser', () => {
  const { page, open } = reportPage();

  async function shownIds(): Promise<readonly string[]> {
    const rows = await page().locator('.requirement:visible').all();
    const ids = await Promise.all(rows.map((row) => row.getAttribute('data-id')));
    return ids.map((id) => id ?? '');
  }

  test('says the verdict, the counts, and the failures first', async () => {
    await open(buildMixedReport());
    expect(await page().locator('h1').textContent()).toBe('Not conformant');
    expect(await page().title()).toContain('Not conformant · Haravan');
    expect(await page().locator('.filter').allTextContents()).toEqual([
      '1failed',
      '1our error',
      '1inconclusive',
      '0waived',
      '1warning',
      '2passed',
      '1not applicable',
    ]);
    expect((await shownIds())[0]).toBe('HRV-ORD-MONEY-01');
  });

  test('opens the first failure: expected, received, docs, request and answer with the place marked, and a command', async () => {
    await open(buildMixedReport());
    const failure = page().locator('.requirement[open]');
    expect(await failure.getAttribute('data-id')).toBe('HRV-ORD-MONEY-01');
    await failure.getByText('curl -i').first().waitFor();
    const text = await failure.innerText();
    for (const part of ['95000', '90000', 'Properties, line 840', 'curl -i', 'Judged 3 times'])
      expect(text).toContain(part);
    expect(await failure.locator('.exchange mark').textContent()).toBe('"total_price": 90000.0000');
  });

  test('sets answers out without touching the digits of their numbers', async () => {
    await open(buildMixedReport());
    const answer = await page().locator('.requirement[open] .exchange[open] .text').first().textContent();
    expect(answer).toContain('      "price": 100000000000000000001.5,\n');
    expect(answer).toContain('"note": "Giao buổi sáng"');
  });

  test('shows the requirements of the chosen outcomes, and keeps the choice in the address', async () => {
    await open(buildMixedReport());
    await page()
      .getByRole('button', { name: /warning/ })
      .click();
    await expect.poll(shownIds).toEqual(['HRV-ORD-TAGS-04']);
    await page()
      .getByRole('button', { name: /passed/ })
      .click();
    await expect.poll(shownIds).toEqual(['HRV-ORD-TAGS-04', 'HRV-ORD-LIST-01', 'HRV-ORD-STATE-02']);
    expect(new URL(page().url()).hash).toContain('show=warning,pass');
    await page().getByRole('button', { name: 'Show all' }).click();
    await expect.poll(shownIds).toHaveLength(7);
  });

  test('shows the view that an address names', async () => {
    await open(buildMixedReport(), '#show=pass&open=HRV-ORD-STATE-02');
    await expect.poll(shownIds).toEqual(['HRV-ORD-LIST-01', 'HRV-ORD-STATE-02']);
    await page().locator('.requirement[open]').getByText('Nothing fulfilled is null').first().waitFor();
    const text = await page().locator('.requirement[open]').innerText();
    expect(text).toContain('text Nothing fulfilled is null. (followed by this shop)');
  });

  test('finds requirements by id, words and what was found', async () => {
    await open(buildMixedReport());
    await page().getByRole('searchbox').fill('tag twice');
    await expect.poll(shownIds).toEqual(['HRV-ORD-TAGS-04']);
    await page().getByRole('searchbox').fill('ord-stock');
    await expect.poll(shownIds).toEqual(['HRV-ORD-STOCK-01']);
    await page().getByRole('searchbox').fill('nothing like it');
    expect(await page().getByText('No requirement fits').isVisible()).toBe(true);
  });

  test('finds Vietnamese words with their marks, in either form of Unicode, and without', async () => {
    await open(buildMixedReport());
    const found: (readonly string[])[] = [];
    for (const typed of ['danh sách', 'danh sách'.normalize('NFD'), 'danh sach', 'dem don']) {
      await page().getByRole('searchbox').fill(typed);
      await expect.poll(() => new URLSearchParams(new URL(page().url()).hash.slice(1)).get('q')).toBe(typed);
      found.push(await shownIds());
    }
    const [marked = [], decomposed, bare, other] = found;
    expect(marked).toContain('HRV-ORD-LIST-01');
    expect([decomposed, bare]).toEqual([marked, marked]);
    expect(other).toEqual([]);
  });

  test('says so where an address names a request that the report does not hold', async () => {
    await open(buildMixedReport(), '#exchange=x9999');
    const said = page().getByText('There is no request x9999 on this page.');
    await expect.poll(() => said.isVisible()).toBe(true);
  });

  test('can be used with the keyboard alone', async () => {
    await open(buildMixedReport(), '#show=inconclusive');
    await page().keyboard.press('/');
    await page().keyboard.type('two pages');
    // Past the choice of area, that of level, and the way back to all.
    for (let stop = 0; stop < 4; stop += 1) await page().keyboard.press('Tab');
    await page().keyboard.press('Enter');
    await expect
      .poll(() => page().locator('.requirement[open]').getAttribute('data-id'))
      .toBe('HRV-ORD-LIST-02');
  });

  test('lists every request of the run, an unanswered one among them', async () => {
    await open(buildMixedReport());
    await page().getByRole('heading', { name: 'All 3 requests' }).click();
    // The page fills what is opened a moment after the click.
    await expect.poll(() => page().locator('.requests .exchange').count()).toBe(3);
  });

  test('fits a phone without scrolling sideways, in light and dark', async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      await open(buildMixedReport());
      expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(360);
    }
  });

  test('keeps hostile texts of a shop harmless', async () => {
    const hostile = `</script><script>alert(1)</script><img src=x onerror=alert(2)><!--\u2028"'\`\u202Egnp`;
    const exchange = buildExchange({
      id: 'x0001',
      response: {
        status: 200,
        headers: { 'x-hostile': hostile },
        body: `{"order":{"note":${JSON.stringify(hostile)}}}`,
      },
    });
    const reason = buildReason({
      message: hostile,
      received: hostile,
      expected: hostile,
      pointer: '/order/note',
    });
    const outcome = buildOutcome({
      requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01', statement: hostile }),
      outcome: 'fail',
      reasons: [reason],
    });
    await open(buildReport({ exchanges: [exchange], outcomes: [outcome] }));
    expect(await page().locator('img').count()).toBe(0);
    expect(await page().locator('script').count()).toBe(3);
    expect(await page().locator('.message').textContent()).toContain('</script><script>alert(1)</script>');
    expect(await page().locator('.message').textContent()).toContain('[U+202E]gnp');
    await expect.poll(() => page().locator('.exchange mark').textContent()).toContain('onerror=alert(2)');
  });

  test('opens with an answer of a megabyte, shows its beginning and all of it on request, and text that is no JSON', async () => {
    const long = buildExchange({
      id: 'x0001',
      response: { status: 200, headers: {}, body: `{"order":{"note":"${'ă'.repeat(1_000_000)}"}}` },
    });
    const page502 = buildExchange({
      id: 'x0002',
      response: { status: 502, headers: {}, body: '<h1>Bad gateway</h1>' },
    });
    const reasons = [buildReason({ exchanges: ['x0001', 'x0002'] })];
    await open(buildReport({ exchanges: [long, page502], outcomes: failingWith(reasons) }));
    const answer = page().locator('.exchange[open] .side .text');
    const more = page()
      .locator('.exchange[open]')
      .getByRole('button', { name: /Show \d+ more characters/ });
    await more.waitFor();
    expect((await answer.textContent())?.length).toBeLessThan(3000);
    await more.click();
    await expect
      .poll(async () => (await answer.textContent())?.length, { timeout: 10_000 })
      .toBeGreaterThan(1_000_000);
    expect(await more.count()).toBe(0);
    await page().locator('.exchange summary', { hasText: '502' }).click();
    await page().getByText('<h1>Bad gateway</h1>').waitFor();
  });

  test('cuts messages and values of a megabyte, with a way to see more', async () => {
    const value = `\u202E${'9'.repeat(1_000_000)}`;
    await open(
      buildReport({
        outcomes: failingWith([buildReason({ message: value, expected: value, received: value })]),
      }),
    );
    const message = page().locator('.message');
    await message.waitFor();
    expect((await message.textContent())?.length).toBeLessThan(3000);
    expect(await message.textContent()).toContain('[U+202E]999');
    await message.getByRole('button').click();
    expect((await message.textContent())?.length).toBeGreaterThan(100_000);
    expect((await page().locator('.value.received code').textContent())?.length).toBeLessThan(3000);
  });

  test('says where the rest is of an answer too long for a page', async () => {
    const body = `{"order":{"note":"${'ă'.repeat(2_000_000)}"}}`;
    const long = buildExchange({ id: 'x0001', response: { status: 200, headers: {}, body } });
    await open(buildReport({ exchanges: [long], outcomes: failingWith([buildReason()]) }));
    const hint = page().getByText('more characters are in evidence.jsonl under x0001');
    await hint.waitFor();
    expect(await hint.textContent()).toMatch(/^500\d{3} more/);
  });
});

function failingWith(reasons: readonly Reason[]): readonly RequirementOutcome[] {
  return [
    buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-01' }), outcome: 'fail', reasons }),
  ];
}

describe('the report page', () => {
  test('names a policy that allows nothing but its own two texts', () => {
    const text = html.render(buildMixedReport(), plainSurface);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    expect(text).not.toMatch(/<(link|script|img)[^>]+(src|href)="(?!data:,)/);
  });

  test('reads no markup from strings', () => {
    expect(html.render(buildMixedReport(), plainSurface)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/,
    );
  });
});
