import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../../spec/platforms.ts';
import {
  exitReasonOfTraffic,
  judgeTraffic,
  type RecordedTraffic,
} from '../../../reports/cli/traffic/judge-traffic.ts';
import { renderTrafficMarkdown } from '../../../reports/traffic/markdown.ts';
import { renderTraffic } from '../../../reports/traffic/terminal.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { plainSurface } from '../fixture.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../reports/traffic/traffic.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validate = ajv.compile(schema as object);

function exchange(url: string, more: Partial<ExchangeRecord> = {}): ExchangeRecord {
  return {
    type: 'exchange',
    id: 'x0001',
    scenario: 'traffic',
    operation: 'listOrders',
    intent: 'ask',
    startedAt: '2026-01-02T03:04:05.000Z',
    durationMs: 5,
    request: { method: 'GET', url, headers: {}, body: null },
    response: {
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-haravan-api-call-limit': '1/80',
        'x-sapo-api-call-limit': '1/40',
      },
      body: '{"orders":[]}',
    },
    failure: null,
    ...more,
  };
}

function traffic(exchanges: readonly ExchangeRecord[], more: Partial<RecordedTraffic> = {}): RecordedTraffic {
  return {
    platform: 'haravan',
    target: 'https://apis.haravan.com/com',
    source: 'a.har',
    scope: null,
    adverse: false,
    notes: [],
    exchanges,
    ...more,
  };
}

describe('what is said of traffic', () => {
  test.each(platforms)('is as its schema describes it (%s)', async (platform) => {
    for (const adverse of [true, false]) {
      const exchanges = [
        exchange('/orders.json?limit=999&colour=red'),
        exchange('/orders.json', { id: 'x0002', adverse: 'nulls' }),
      ];
      const results = await judgeTraffic(traffic(exchanges, { platform, adverse, notes: ['a note'] }));
      validate(results);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('is conformant where all is well, and ends with 0', async () => {
    const results = await judgeTraffic(traffic([exchange('/orders.json?limit=5')]));
    expect(results.verdict).toBe('conformant');
    expect(exitReasonOfTraffic(results)).toBe('conformant');
  });

  test('is not conformant where a MUST is not kept, and still conformant with a warning', async () => {
    const broken = await judgeTraffic(traffic([exchange('/orders.json?limit=51')]));
    expect(broken.verdict).toBe('not-conformant');
    expect(exitReasonOfTraffic(broken)).toBe('deviation');
    const warned = await judgeTraffic(traffic([exchange('/orders.json?colour=red')]));
    expect(warned.app.counts).toMatchObject({ fail: 0, warning: 1 });
    expect(exitReasonOfTraffic(warned)).toBe('conformant');
  });

  test('is not conformant where the shop breaks a promise', async () => {
    const results = await judgeTraffic(
      traffic([exchange('/orders.json', { response: { status: 200, headers: {}, body: '{"order":[]}' } })]),
    );
    expect(results.app.counts.fail).toBe(0);
    expect(results.answers?.requirements.some(({ standing }) => standing === 'fail')).toBe(true);
    expect(exitReasonOfTraffic(results)).toBe('deviation');
  });

  test('is not determined where nothing was seen, and ends with 2', async () => {
    const results = await judgeTraffic(traffic([]));
    expect(results.verdict).toBe('not-determined');
    expect(exitReasonOfTraffic(results)).toBe('undetermined');
  });

  test('is told in a terminal and in Markdown with requirement, values, request and place in the docs', async () => {
    const results = await judgeTraffic(traffic([exchange('/orders.json?limit=51')]));
    for (const text of [renderTraffic(results, plainSurface), renderTrafficMarkdown(results)]) {
      expect(text).toContain('APP-ORD-REQUEST-03');
      expect(text).toContain('limit=50 or less');
      expect(text).toContain('GET /orders.json?limit=51');
      expect(text).toContain('line 1025');
    }
  });

  test('lets no text of an app or a shop mark up, or move the cursor', async () => {
    const url = '/orders.json?%3Cscript%3E=1&a\u001b[2J|`x`=1';
    const results = await judgeTraffic(traffic([exchange(url)]));
    expect(renderTraffic(results, plainSurface)).not.toContain('\u001b');
    const markdown = renderTrafficMarkdown(results);
    expect(markdown).not.toContain('\u001b');
    expect(markdown).toContain(String.raw`no parameter \<script\>`);
  });
});
