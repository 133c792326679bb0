import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../../spec/platforms.ts';
import { judgeTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import { loadTraffic } from '../../../reports/cli/traffic/load-traffic.ts';
import { openSession, type Session } from '../../suites/traffic/kit/open-session.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { noBrowser, startBrowser } from '../html/chromium.ts';

if (noBrowser !== undefined) console.warn(`no archive is recorded: ${noBrowser}`);

type Recording = Omit<NonNullable<BrowserContextOptions['recordHar']>, 'path'> & { readonly file: string };

const recordings: readonly (readonly [words: string, recording: Recording])[] = [
  ['whole, in one file', { file: 'app.har', mode: 'full', content: 'embed' }],
  ['the least, with bodies in files beside it', { file: 'app.har', mode: 'minimal', content: 'attach' }],
  ['as a ZIP', { file: 'app.zip', mode: 'full', content: 'attach' }],
];

describe.skipIf(noBrowser !== undefined)('an HTTP archive that Chromium recorded', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function record({ url, headers }: Session, { file, ...how }: Recording): Promise<string> {
    const path = join(temporaryFolder(), file);
    const context = await browser.newContext({ recordHar: { path, ...how } });
    const page = await context.newPage();
    await page.goto(new URL('/', url).href);
    await page.evaluate(useShop, { url, headers });
    await context.close();
    return path;
  }

  async function findingsIn(path: string, platform: Platform) {
    const recorded = await loadTraffic({ path, platform, platformSaid: true, target: null, scope: null });
    const { app, answers } = await judgeTraffic(recorded);
    const found = [...app.requirements, ...(answers?.requirements ?? [])].filter(
      ({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable',
    );
    return { recorded, ids: found.map(({ id }) => id).toSorted() };
  }

  describe.each(['haravan', 'sapo'] as const)('of a shop of %s', (platform) => {
    test.each(recordings)(
      'is judged as the proxy judged the same requests: %s',
      async (_words, recording) => {
        const session = await openSession({ platform });
        const path = await record(session, recording);
        const { failed, exchanges } = await session.judged();
        const { recorded, ids } = await findingsIn(path, platform);
        expect(ids).toEqual(failed.toSorted());
        expect(ids).toContain('APP-ORD-BODY-01');
        expect(ids).toContain('APP-ORD-ACCESS-01');
        expect(recorded.exchanges.map(({ request }) => request.method)).toEqual(
          exchanges.map(({ request }) => request.method),
        );
        expect(recorded.exchanges.map(({ request }) => request.body).join()).toContain('Giao buổi sáng 🚚');
        expect(JSON.stringify(recorded)).not.toContain(session.token);
      },
    );

    test('is not accused of what the browser did not save', async () => {
      const session = await openSession({ platform });
      const path = await record(session, { file: 'app.har', content: 'omit' });
      const { failed } = await session.judged();
      const { recorded, ids } = await findingsIn(path, platform);
      expect(ids.filter((id) => !failed.includes(id))).toEqual([]);
      expect(ids).toContain('APP-ORD-ACCESS-01');
      expect(recorded.notes.join('\n')).toMatch(/requests saved without their body/);
    });
  });
});

/** What a page does with a shop, in the page. */
async function useShop({ url, headers }: Pick<Session, 'url' | 'headers'>): Promise<void> {
  const typed = { ...headers, 'content-type': 'application/json' };
  const draft = {
    order: { line_items: [{ title: 'Áo', price: 1, quantity: 1 }], note: 'Giao buổi sáng 🚚' },
  };
  const ask = async (method: string, path: string, more: RequestInit = {}): Promise<string> =>
    (await fetch(url + path, { method, headers, ...more })).text();
  await ask('GET', '/orders.json?limit=51');
  await ask('GET', `/orders.json?access_token=${Object.values(headers).join().split(' ').at(-1) ?? ''}`);
  const created = await ask('POST', '/orders.json', { headers: typed, body: JSON.stringify(draft) });
  const { order } = JSON.parse(created) as { readonly order: { readonly id: number } };
  const id = String(order.id);
  await ask('PUT', `/orders/${id}.json`, {
    headers: typed,
    body: '{"order":{"shipping_adress":{"city":"Huế"}}}',
  });
  await ask('DELETE', `/orders/${id}/tags.json`, { headers: typed, body: '{"tags":"Tết"}' });
  await ask('POST', `/orders/${id}/close.json`);
  await ask('POST', '/orders.json', { body: new URLSearchParams({ note: 'Chào' }) });
  await ask('PATCH', `/orders/${id}.json`, { headers: typed, body: '{}' });
}
