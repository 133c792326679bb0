import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTraffic } from '../../../reports/cli/traffic/load-traffic.ts';
import { judgeTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import { runProcess } from '../cli/run-process.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const token = 'a-token-of-thirty-two-characters';

interface Saved {
  readonly method?: string;
  readonly url: string;
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  readonly body?: string;
  readonly status?: number;
  readonly content?: { readonly text?: string; readonly encoding?: string };
  readonly accept?: string;
}

const base = 'https://apis.haravan.com/com';
const json = [{ name: 'Content-Type', value: 'application/json' }];
const answered = [...json, { name: 'X-Haravan-Api-Call-Limit', value: '1/80' }];

function har(entries: readonly Saved[]): string {
  return JSON.stringify({
    log: {
      version: '1.2',
      entries: entries.map(({ method = 'GET', url, headers = [], body, status = 200, content }, index) => ({
        startedDateTime: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString(),
        time: 12.5,
        request: {
          method,
          url,
          headers,
          ...(body === undefined ? {} : { postData: { mimeType: '', text: body } }),
        },
        response: { status, headers: answered, content: content ?? { text: '{"orders":[]}' } },
      })),
    },
  });
}

async function failedIn(entries: readonly Saved[]): Promise<readonly string[]> {
  return failedInText(har(entries));
}

async function failedInText(text: string, target: string | null = null): Promise<readonly string[]> {
  const file = join(temporaryFolder(), 'traffic.har');
  writeFileSync(file, text);
  const recorded = await loadTraffic({
    path: file,
    platform: 'haravan',
    platformSaid: false,
    target,
    scope: null,
  });
  const { app, answers } = await judgeTraffic(recorded);
  return [...app.requirements, ...(answers?.requirements ?? [])].flatMap(({ id, outcome }) =>
    outcome === 'pass' ? [] : [id],
  );
}

describe('an HTTP archive', () => {
  test('is judged as the proxy judges', async () => {
    expect(await failedIn([{ url: `${base}/orders.json?limit=500` }])).toEqual(['APP-ORD-REQUEST-03']);
    expect(await failedIn([{ url: `${base}/orders.json?limit=5` }])).toEqual([]);
  });

  test('is judged where the browser left out contents, cookies and credentials', async () => {
    const entries = [
      { url: `${base}/orders.json?limit=5`, content: {} },
      { url: `${base}/orders.json?limit=500`, content: {} },
    ];
    expect(await failedIn(entries)).toEqual(['APP-ORD-REQUEST-03']);
  });

  test('is judged where the tool wrote contents in base64', async () => {
    const text = Buffer.from('{"orders":[]}').toString('base64');
    expect(await failedIn([{ url: `${base}/orders.json`, content: { text, encoding: 'base64' } }])).toEqual(
      [],
    );
  });

  test('is searched for requests that are no operation, and pages that people look at are left alone', async () => {
    const page = {
      url: `${base}/orders?page=1`,
      headers: [{ name: 'Accept', value: 'text/html,*/*' }],
      content: { text: '<html>' },
    };
    const known = { url: `${base}/orders.json` };
    const preflight = { method: 'OPTIONS', url: `${base}/orders.json`, status: 204 };
    const elsewhere = { url: 'https://cdn.example.com/orders/x.json' };
    expect(await failedIn([known, page, preflight, elsewhere])).toEqual([]);
    expect(await failedIn([known, { method: 'PATCH', url: `${base}/orders/1.json`, status: 404 }])).toEqual([
      'APP-ORD-REQUEST-01',
    ]);
  });

  test('shows a token in a URL, and its session cookies are nobody’s fault', async () => {
    const authorization = { name: 'Authorization', value: `Bearer ${token}` };
    const cookie = { name: 'Cookie', value: 'shop=my-own-shop-name' };
    expect(await failedIn([{ url: `${base}/orders.json?q=${token}`, headers: [authorization] }])).toEqual([
      'APP-ORD-ACCESS-01',
    ]);
    expect(
      await failedIn([{ url: `${base}/orders.json?fields=id`, headers: [authorization, cookie] }]),
    ).toEqual([]);
    const body = JSON.stringify({
      order: { line_items: [{ title: 'a', price: 1, quantity: 1 }], note: 'my-own-shop-name' },
    });
    const created = {
      method: 'POST',
      url: `${base}/orders.json`,
      headers: [...json, cookie],
      body,
      status: 422,
    };
    expect(await failedIn([created])).toEqual([]);
  });
});

describe('an HTTP archive that does not say everything', () => {
  const tags = {
    method: 'POST',
    url: `${base}/orders/1/tags.json`,
    status: 422,
    content: { text: '{"errors":"no"}' },
  };
  const length = { name: 'Content-Length', value: '20' };

  test('accuses nobody of a body that was not saved, and knows of one that was not sent', async () => {
    const unsaved = { ...tags, headers: [...json, length] };
    expect(await failedIn([unsaved, unsaved, unsaved])).toEqual([]);
    expect(await failedIn([{ ...tags, headers: [{ ...length, value: '0' }] }])).toEqual(['APP-ORD-BODY-05']);
  });

  test('tells what kind of body was sent where only that was saved', async () => {
    const form = { name: 'Content-Type', value: 'application/x-www-form-urlencoded' };
    expect(await failedIn([{ ...tags, headers: [form, length] }])).toEqual(['APP-ORD-REQUEST-06']);
    expect(await failedIn([{ ...tags, body: '{"tags":"a"}' }])).toEqual([]);
  });

  test('shows a token under its own name, also where the header was left out', async () => {
    expect(await failedIn([{ url: `${base}/orders.json?access_token=${token}` }])).toEqual([
      'APP-ORD-ACCESS-01',
    ]);
  });

  test('accuses no app of calls that may have been under way, where it does not say when they were', async () => {
    const refused = {
      startedDateTime: '2026-01-01T00:00:00.000Z',
      request: { method: 'GET', url: `${base}/orders.json` },
      response: {
        status: 429,
        headers: [{ name: 'Retry-After', value: '2.0' }],
        content: { text: '{"errors":"slow"}' },
      },
    };
    const other = {
      ...refused,
      startedDateTime: '2026-01-01T00:00:00.020Z',
      response: { status: 429, headers: [] },
    };
    const found = async (time: object) =>
      failedInText(
        JSON.stringify({
          log: {
            entries: [
              { ...refused, ...time },
              { ...other, ...time },
            ],
          },
        }),
      );
    expect(await found({ time: 0 })).not.toContain('APP-ORD-RATE-01');
    expect(await found({ time: 5 })).toContain('APP-ORD-RATE-01');
  });

  test('knows an app that goes on when it is refused, whatever its browser asks in between', async () => {
    const refused = { url: `${base}/orders.json`, status: 401, content: { text: '{"errors":"no"}' } };
    const preflight = { ...refused, method: 'OPTIONS', status: 204 };
    const asked = Array.from({ length: 5 }, () => [preflight, refused]).flat();
    expect(await failedIn(asked)).toEqual(['APP-ORD-ACCESS-03']);
  });

  test('is of use where every request is wrong, once the shop is named', async () => {
    const text = har([
      { url: `${base}/orders/undefined.json`, status: 404, content: { text: '{"errors":"no"}' } },
    ]);
    await expect(failedInText(text)).rejects.toThrow('none of its 1 requests is one of the Order API');
    expect(await failedInText(text, base)).toEqual(['APP-ORD-REQUEST-05']);
  });
});

describe('check-traffic', () => {
  test('prints the document alone, keeps the token out of it, and ends with 1', async () => {
    const folder = temporaryFolder();
    const headers = [{ name: 'authorization', value: `Bearer ${token}` }];
    writeFileSync(join(folder, 'a.har'), har([{ url: `${base}/orders.json?limit=99&x=${token}`, headers }]));
    const { code, out } = await runProcess(['check-traffic', 'a.har', '--json', '--report-dir', 'out'], {
      folder,
    });
    expect(code).toBe(1);
    const document = JSON.parse(out) as { readonly verdict: string };
    expect(document.verdict).toBe('not-conformant');
    expect(readFileSync(join(folder, 'out', 'traffic.json'), 'utf8')).toBe(out);
    expect(readFileSync(join(folder, 'out', 'traffic.md'), 'utf8')).toContain('APP-ORD-REQUEST-03');
    expect(out).not.toContain(token);
    const page = readFileSync(join(folder, 'out', 'report.html'), 'utf8');
    expect(page).toContain('APP-ORD-REQUEST-03');
    expect(page).not.toContain(token);
  });

  test('leaves the reports of a run alone, and says what to type', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.har'), har([{ url: `${base}/orders.json` }]));
    writeFileSync(join(folder, 'results.json'), '{}');
    writeFileSync(join(folder, 'report.html'), 'of a run');
    const { code, err } = await runProcess(['check-traffic', 'a.har', '--report-dir', '.'], { folder });
    expect(code).toBe(64);
    expect(err).toContain('. holds the reports of a run\nGive those on traffic another folder');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('of a run');
  });

  test.each([
    [
      'a file that is not there',
      ['check-traffic', 'nowhere.har'],
      'the traffic cannot be read: nowhere.har (ENOENT)',
    ],
    [
      'an archive without the Order API',
      ['check-traffic', 'other.har'],
      'none of its 1 requests is one of the Order API of haravan',
    ],
    ['an archive that breaks off', ['check-traffic', 'broken.har'], 'it is not JSON'],
    [
      'a scope that there is not',
      ['check-traffic', 'other.har', '--scope', 'admin'],
      "unknown scope 'admin'",
    ],
  ])('refuses %s with 64, and says what to do', async (_words, typed, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'other.har'), har([{ url: 'https://example.com/' }]));
    writeFileSync(join(folder, 'broken.har'), '{"log":{"entries":[');
    const { code, err } = await runProcess(typed, { folder });
    expect(code).toBe(64);
    expect(err).toContain(message);
  });
});
