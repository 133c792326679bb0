import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { buildHar, har } from '../../../reports/har/har.ts';
import type { HarRecord } from '../../../reports/har/har-record.ts';
import type { Report } from '../../../reports/report.ts';
import { buildExchange, buildMixedReport, buildReport, plainSurface } from '../fixture.ts';
import { noBrowser, startBrowser } from '../html/chromium.ts';
import { harShape } from './har-shape.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats.default(ajv);
const validate = ajv.compile(harShape);

function render(report: Report): HarRecord {
  return JSON.parse(har.render(report, plainSurface)) as HarRecord;
}

const mixed = render(buildMixedReport());

describe('the HTTP Archive of a run', () => {
  test.each([
    ['every kind of exchange', mixed],
    ['no exchange', render(buildReport({ exchanges: [] }))],
    ['an answer that leads elsewhere', render(buildReport({ exchanges: [redirect()] }))],
  ])('has the shape of HAR 1.2: %s', (_what, record) => {
    validate(record);
    expect(validate.errors).toBeNull();
  });

  test('holds every exchange in order, whole, and where to find it in the evidence', () => {
    expect(mixed.log.entries.map(({ comment }) => comment)).toEqual(['x0001', 'x0002', 'x0003']);
    const [read, cancelled, unanswered] = mixed.log.entries;
    expect(read?.request).toMatchObject({ method: 'GET', url: 'http://127.0.0.1:4010/com/orders/1001.json' });
    expect(read?.response.content.text).toContain('"price":100000000000000000001.5');
    expect(cancelled?.request.postData).toEqual({
      mimeType: 'application/json',
      text: '{"reason":"customer\'s wish"}',
    });
    expect(unanswered?.response).toMatchObject({
      status: 0,
      _error: 'GET /orders.json: no answer within the time allowed',
    });
  });

  test('reads the query, times and waits', () => {
    const url = '/orders.json?note=%C4%91%C6%A1n&limit=2';
    const exchange = buildExchange({
      id: 'x1',
      waitedMs: 750,
      request: { method: 'GET', url, headers: {}, body: null },
    });
    const [entry] = render(buildReport({ exchanges: [exchange] })).log.entries;
    expect(entry?.request.queryString).toEqual([
      { name: 'note', value: 'đơn' },
      { name: 'limit', value: '2' },
    ]);
    expect(entry).toMatchObject({ time: 12, timings: { send: 0, wait: 12, receive: 0 }, _waitedMs: 750 });
  });

  test('leaves answers out once there is no room, and says where they are', () => {
    const bodies = ['a'.repeat(60), 'b'.repeat(60), 'c'.repeat(30)];
    const exchanges = bodies.map((body, index) =>
      buildExchange({ id: `x${index}`, response: { status: 200, headers: {}, body } }),
    );
    const contents = buildHar(buildReport({ exchanges }), 100).log.entries.map(
      ({ response }) => response.content,
    );
    expect(contents.map(({ text }) => text?.[0])).toEqual(['a', undefined, 'c']);
    expect(contents[1]).toMatchObject({ size: 60, comment: 'The whole of it is in evidence.jsonl.' });
  });

  test('says of an audit that it is not all of it, and of an answer that was cut that it is longer', () => {
    const audit = render({ ...buildReport(), leftOut: new Map([['x0001', 5]]) });
    expect(audit.log.comment).toContain('Of this audit only');
    expect(audit.log.entries[0]?.response).toMatchObject({
      bodySize: -1,
      content: { comment: 'The whole of it is in evidence.jsonl.' },
    });
  });

  test.skipIf(noBrowser !== undefined)('is answered from by a browser that reads it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'har-'));
    const browser = await startBrowser();
    try {
      const file = join(folder, 'run.har');
      writeFileSync(file, har.render(buildReport(), plainSurface));
      const page = await browser.newPage();
      await page.routeFromHAR(file, { notFound: 'abort' });
      const answer = await page.goto('http://127.0.0.1:4010/com/orders/1001.json');
      expect(await answer?.text()).toContain('Giao buổi sáng');
      await expect(page.goto('http://127.0.0.1:4010/com/orders/1002.json')).rejects.toThrow(/ERR_FAILED/);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
});

function redirect() {
  const headers = { location: 'https://elsewhere.example/' };
  return buildExchange({ id: 'x0001', response: { status: 302, headers, body: '' } });
}
