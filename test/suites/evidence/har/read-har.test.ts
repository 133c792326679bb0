import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadContract } from '../../../../spec/contract.ts';
import { HarError, looksLikeHar } from '../../../../suites/evidence/har/har.ts';
import { readHar, type HarTraffic } from '../../../../suites/evidence/har/read-har.ts';

const contract = await loadContract('haravan');
const base = 'https://apis.haravan.com/com';
const token = 'Bearer s3cret-token-1';

interface Told {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly body?: string;
  readonly startedDateTime?: string;
  readonly request?: object;
  readonly response?: object;
}

function entry({
  method = 'GET',
  url = `${base}/orders/1.json`,
  status = 200,
  body = '{"order":{"id":1}}',
  ...rest
}: Told = {}): object {
  return {
    startedDateTime: rest.startedDateTime ?? '2026-01-02T10:00:00.000+07:00',
    time: 12.5,
    request: { method, url, headers: [{ name: 'Authorization', value: token }], ...rest.request },
    response: {
      status,
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      content: { mimeType: 'application/json', text: body },
      ...rest.response,
    },
  };
}

function harOf(...entries: readonly object[]): string {
  return JSON.stringify({ log: { version: '1.2', creator: { name: 'kit' }, entries } });
}

function read(text: string, target?: string): HarTraffic {
  return readHar(text, {
    contract,
    hiding: (secrets) => (plain) =>
      secrets.reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), plain),
    ...(target === undefined ? {} : { target }),
  });
}

describe('an HTTP archive', () => {
  it('takes the orders of one customer for what they are: no business of the Order API', () => {
    const ofOne = entry({ url: `${base}/customers/7/orders.json?limit=250`, body: '{"orders":[]}' });
    const products = entry({ url: `${base}/products.json` });
    const { exchanges, target, left } = read(harOf(ofOne, products, entry()));
    expect(target).toBe(base);
    expect(exchanges.map(({ request }) => request.url)).toEqual(['/orders/1.json']);
    expect(left['other-requests']).toBe(2);
    expect(() => read(harOf(ofOne))).toThrow(HarError);
  });

  it('is read as exchanges of the operations it holds', () => {
    const { exchanges, target } = read(
      harOf(
        entry({ url: `${base}/orders.json?limit=5`, body: '{"orders":[]}' }),
        entry({ url: `${base}/orders/count.json`, body: '{"count":1}' }),
        entry({
          method: 'post',
          url: `${base}/orders/12/cancel.json`,
          request: { postData: { text: '{"reason":"other"}' } },
        }),
      ),
    );
    expect(target).toBe(base);
    expect(exchanges.map(({ id, operation, request }) => [id, operation, request.url])).toEqual([
      ['x0001', 'listOrders', '/orders.json?limit=5'],
      ['x0002', 'countOrders', '/orders/count.json'],
      ['x0003', 'cancelOrder', '/orders/12/cancel.json'],
    ]);
    expect(exchanges[2]?.request).toMatchObject({ method: 'POST', body: '{"reason":"other"}' });
    expect(exchanges[0]).toMatchObject({
      startedAt: '2026-01-02T03:00:00.000Z',
      durationMs: 12.5,
      failure: null,
    });
  });

  it('leaves out and counts what is no operation, of another shop, or without its content', () => {
    const { exchanges, left } = read(
      harOf(
        entry(),
        entry({ url: `${base}/products.json` }),
        entry({ url: 'https://cdn.example.com/logo.png' }),
        entry({ url: 'https://other.example.com/com/orders/1.json' }),
        entry({ response: { content: { size: 120 } } }),
      ),
    );
    expect(exchanges).toHaveLength(1);
    expect(left).toEqual({ 'other-requests': 2, 'other-shops': 1, 'without-content': 1, unsent: 0 });
  });

  it('is of the shop that was asked for', () => {
    const text = harOf(entry(), entry(), entry({ url: 'https://other.example.com/com/orders/9.json' }));
    expect(read(text).target).toBe(base);
    expect(read(text, 'https://other.example.com/com').exchanges[0]?.request.url).toBe('/orders/9.json');
    expect(() => read(text, 'https://none.example.com')).toThrow(
      'none of its requests went to https://none.example.com',
    );
  });

  it('is read in the order of time, whatever the order of its entries', () => {
    const text = harOf(
      entry({ url: `${base}/orders/2.json`, startedDateTime: '2026-01-02T03:00:02Z' }),
      entry({ url: `${base}/orders/1.json`, startedDateTime: '2026-01-02T03:00:01Z' }),
    );
    expect(read(text).exchanges.map(({ request }) => request.url)).toEqual([
      '/orders/1.json',
      '/orders/2.json',
    ]);
  });

  it('holds no secret any more, wherever it stood', () => {
    const { exchanges } = read(
      harOf(
        entry({
          url: `${base}/orders/1.json?access_token=url-secret-9&limit=1`,
          body: '{"order":{"id":1,"note":"s3cret-token-1"}}',
          request: {
            headers: [
              { name: 'Authorization', value: token },
              { name: 'Cookie', value: 'session_id=cookie-secret-7; theme=dark-and-long' },
              { name: 'X-Note', value: 'url-secret-9' },
            ],
          },
        }),
      ),
    );
    const text = JSON.stringify(exchanges);
    for (const secret of ['s3cret-token-1', 'url-secret-9', 'cookie-secret-7'])
      expect(text).not.toContain(secret);
    expect(exchanges[0]?.request.url).toBe('/orders/1.json?access_token=[redacted]&limit=1');
  });

  it('may lack what tools leave out, and hold what they add', () => {
    const text = `\uFEFF${JSON.stringify({
      log: {
        entries: [
          {
            request: { method: 'GET', url: `${base}/orders/1.json`, headers: { Accept: '*/*' } },
            response: {
              status: 200,
              headers: [
                { name: ':status', value: '200' },
                { name: 'Vary', value: 'a' },
                { name: 'vary', value: 'b' },
              ],
              content: {
                text: Buffer.from('{"order":{"id":1,"note":"Áo"}}').toString('base64'),
                encoding: 'base64',
              },
              _transferSize: 3,
            },
          },
          null,
          { request: {} },
        ],
      },
    })}`;
    const [exchange] = read(text).exchanges;
    expect(exchange?.response).toEqual({
      status: 200,
      headers: { vary: 'a, b' },
      body: '{"order":{"id":1,"note":"Áo"}}',
    });
    expect(exchange?.request).toMatchObject({ headers: { accept: '*/*' }, body: null });
  });

  it('tells a request without an answer as that, and a refused one as not to be judged by', () => {
    const { exchanges } = read(harOf(entry({ status: 0 }), entry({ status: 422, body: '{"errors":"no"}' })));
    expect(exchanges[0]).toMatchObject({ response: null, failure: { kind: 'other' }, intent: 'unsaid' });
    expect(exchanges[1]).toMatchObject({ intent: 'unsaid', response: { status: 422 } });
  });

  it.each([
    ['{"log": {', 'it is not JSON'],
    ['{"log": {}}', 'it has no list `log.entries`'],
    ['[]', 'it has no list `log.entries`'],
    [harOf(), 'none of its 0 requests is one of the Order API'],
    [harOf(entry({ url: 'https://example.com/' })), 'none of its 1 requests'],
  ])('that is none, or holds nothing of use, says so (%#)', (text, why) => {
    expect(() => read(text)).toThrow(HarError);
    expect(() => read(text)).toThrow(why);
  });

  it('is read or refused, whatever stands in the place of any part of an entry', () => {
    const parts = ['startedDateTime', 'time', 'timings', 'request', 'response', '_fetchType', '_fromCache'];
    const ofMessage = [
      'headers',
      'queryString',
      'postData',
      '_content',
      'bodySize',
      'method',
      'url',
      'content',
    ];
    const odd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(-1, 1e300, 'base64', '%zz', [null], { text: 1, encoding: {}, params: [1] }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.constantFrom(...ofMessage), odd, (part, inside, value) => {
        const plain = entry({ method: 'POST', request: { [inside]: value }, response: { [inside]: value } });
        const { exchanges } = read(harOf(entry(), plain, { ...plain, [part]: value }));
        expect(exchanges.length).toBeGreaterThan(0);
        expect(exchanges.every(({ startedAt }) => !Number.isNaN(Date.parse(startedAt)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is told from evidence by what it holds', () => {
    expect(looksLikeHar(harOf(entry()))).toBe(true);
    expect(looksLikeHar('{"comment":"saved","log":{"entries":[]}}')).toBe(true);
    expect(looksLikeHar('{"type":"run","runId":"1"}\n')).toBe(false);
  });
});
