import { describe, expect, test } from 'vitest';
import { noBrowser } from '../html/chromium.ts';
import { reportPage } from '../html/report-page.ts';
import { adverseSession, badSession, buildReading, buildTraffic } from './session-fixture.ts';
import { pageOf } from './traffic-page.ts';

if (noBrowser !== undefined) console.warn(`the page on traffic is not opened: ${noBrowser}`);

describe.skipIf(noBrowser !== undefined)('the page on traffic in a browser', () => {
  const { page, open } = reportPage();

  test('says the verdict and what to do first: the app’s own, then what is the shop’s', async () => {
    await open(await pageOf(badSession()));
    expect(await page().title()).toBe('Not conformant · Haravan · order-conformance');
    expect(await page().locator('h1').textContent()).toBe('Not conformant');
    const steps = await page().locator('.next li').allTextContents();
    expect(steps[0]).toMatch(/^Put right in the app \d+ things .* as many orders as a page may hold/);
    expect(steps[1]).toMatch(/^Not the app’s: /);
    expect(await page().locator('.masthead .facts').innerText()).toContain('app.har');
  });

  test('opens the first failure: values, docs, the exchange and a command', async () => {
    await open(await pageOf(badSession()));
    const failure = page().locator('.requirement[open]');
    expect(await failure.getAttribute('data-id')).toBe('APP-ORD-REQUEST-03');
    await failure.getByText('curl -i').waitFor();
    const text = await failure.innerText();
    for (const part of [
      'limit=50 or less',
      'limit=999',
      'line 1025',
      'limit-maximum',
      'orders.json?limit=999',
    ])
      expect(text).toContain(part);
  });

  test('keeps what the shop answered wrongly apart from what the app did', async () => {
    await open(await pageOf(badSession()));
    const ids = (rows: readonly string[]): readonly string[] => [
      ...new Set(rows.map((id) => id.slice(0, 3))),
    ];
    const idsIn = async (part: string): Promise<readonly string[]> =>
      ids(await page().locator(`${part} .requirement .label code`).allTextContents());
    expect(await idsIn('#requirements')).toEqual(['APP']);
    expect(await idsIn('#answers')).toEqual(['HRV']);
    await page().locator('.next li').nth(1).getByRole('link').first().click();
    await page().locator('#answers .requirement[open] .reason').waitFor();
  });

  test('shows each area, also what nothing in the traffic shows, with why it is asked', async () => {
    await open(await pageOf(badSession()), '#open=APP-ORD-READING-01');
    expect(await page().locator('.matrix .area-name').allTextContents()).toEqual([
      'Requests',
      'Bodies',
      'Reading',
      'Call limit',
      'Writing',
      'Access',
    ]);
    const row = page().locator('.requirement[open]');
    expect(await row.getAttribute('data-standing')).toBe('not-applicable');
    expect(await row.locator('.ground').textContent()).toContain('has left out the rest of it for ever');
  });

  test('says of each condition what became of it, and marks the exchange that met it', async () => {
    await open(await pageOf(adverseSession()));
    const met = page().locator('.conditions > li[data-survival="survived"]');
    expect(await met.locator('h3 code').allTextContents()).toEqual(['nulls']);
    expect(await met.innerText()).toContain('Met once: the app went on with 1 request');
    expect(await met.locator('.exchange .adverse').textContent()).toBe('nulls');
    expect(await page().locator('.conditions > li[data-survival="not-met"]').count()).toBeGreaterThan(5);
    expect(await page().locator('#answers').count()).toBe(0);
    expect(await page().locator('.next').innerText()).toContain('conditions were not met');
  });

  test('says what to do where nothing was seen', async () => {
    await open(await pageOf(buildTraffic([])));
    expect(await page().locator('h1').textContent()).toBe('Not determined');
    expect(await page().locator('.next').innerText()).toContain('give the app the proxy’s address');
    expect(await page().locator('#requests').count()).toBe(0);
  });

  test('finds and filters requirements, and keeps the view in the address', async () => {
    await open(await pageOf(badSession()));
    await page()
      .getByRole('button', { name: /warnings/ })
      .click();
    await page().getByRole('searchbox').first().fill('attributes');
    const rows = page().locator('#requirements .requirement:visible');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.getAttribute('data-id')).toBe('APP-ORD-BODY-06');
    expect(new URL(page().url()).hash).toContain('#show=warning&q=attributes');
  });

  test('lists every exchange, and opens those that a finding names', async () => {
    await open(await pageOf(badSession()), '#exchange=x0003');
    await page().locator('.looked-at .again').waitFor();
    expect(await page().locator('.looked-at').innerText()).toContain('shipping_adress');
    await expect.poll(() => page().locator('.pieces .exchange').count()).toBe(4);
  });

  test('is read in Vietnamese at the switch, without a word of English of ours', async () => {
    await open(await pageOf(badSession()));
    await page().getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await page().locator('h1').textContent()).toBe('Không đạt');
    expect(await page().title()).toContain('Không đạt');
    const failure = page().locator('.requirement', { hasText: 'APP-ORD-REQUEST-03' });
    await failure.locator('.values').waitFor();
    expect(await failure.innerText()).toContain('limit=50 hoặc nhỏ hơn, và các trang sau đó');
    expect(await page().locator('.requirement [lang="en"]:not(.places *)').count()).toBe(0);
    expect(await page().locator('#notes').innerText()).toContain('bỏ qua 3 request đến nơi khác');
  });

  test('begins in the language that was asked for', async () => {
    await open(await pageOf(adverseSession(), 'vi'));
    expect(await page().locator('h1').textContent()).toBe('Đạt');
    expect(await page().locator('.conditions').innerText()).toContain('vượt qua');
  });

  test('can be used with the keyboard alone', async () => {
    await open(await pageOf(badSession()));
    await page().keyboard.press('/');
    await page().keyboard.type('page may hold');
    await expect.poll(() => page().locator('#requirements .requirement:visible').count()).toBe(1);
    // Past the choice of area, that of level, and the way back to all: the failure is open from the beginning.
    for (let stop = 0; stop < 4; stop += 1) await page().keyboard.press('Tab');
    await page().keyboard.press('Enter');
    await expect.poll(() => page().locator('.requirement[open]').count()).toBe(0);
    await page().keyboard.press('Enter');
    await expect
      .poll(() => page().locator('.requirement[open]').getAttribute('data-id'))
      .toBe('APP-ORD-REQUEST-03');
  });

  test('prints failures opened and switches left out', async () => {
    await open(await pageOf(badSession()), '#lang=en');
    await page().evaluate('dispatchEvent(new Event("beforeprint"))');
    await page().emulateMedia({ media: 'print' });
    const failures = await page().locator('.requirement[data-standing="fail"]').all();
    expect(failures.length).toBeGreaterThan(3);
    for (const failure of failures) expect(await failure.getAttribute('open')).not.toBeNull();
    expect(await page().locator('.controls').isVisible()).toBe(false);
  });

  test('opens with five thousand exchanges', async () => {
    const url = (index: number): string => `/orders.json?limit=${(index % 50) + 1}&page=${index}`;
    const long = Array.from({ length: 5000 }, (_, index) =>
      buildReading(`x${String(index).padStart(5, '0')}`, url(index + 1)),
    );
    await open(await pageOf(buildTraffic(long)), '#go=requests');
    await expect.poll(() => page().locator('.requests h2').textContent()).toBe('All 5000 requests');
    expect(await page().locator('.pieces .exchange').count()).toBeLessThan(1000);
  });
});

describe('the page on traffic', () => {
  test('names a policy that allows nothing but its own two texts, and reads no markup from strings', async () => {
    const text = await pageOf(badSession());
    expect(/Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1]).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/,
    );
    expect(text).not.toMatch(/<(link|script|img)[^>]+(src|href)="(?!data:,)/);
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });

  test('lists of very long traffic only what findings name, and says so', async () => {
    const long = Array.from({ length: 5001 }, (_, index) =>
      buildReading(
        `x${String(index).padStart(5, '0')}`,
        `/orders.json?limit=${index === 7 ? 51 : 3}&page=${index + 1}`,
      ),
    );
    const data = dataIn(await pageOf(buildTraffic(long)));
    expect(data.whole).toBe(false);
    expect(data.exchanges.map(({ id }) => id)).toContain('x00007');
    expect(data.exchanges.length).toBeLessThan(100);
  });
});

interface ListedData {
  readonly whole: boolean;
  readonly exchanges: readonly { readonly id: string }[];
}

function dataIn(text: string): ListedData {
  const [, data = ''] = /id="data">(.*?)<\/script>/s.exec(text) ?? [];
  return JSON.parse(data) as ListedData;
}
