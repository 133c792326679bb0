import type { RecordedTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';

const answered = {
  'content-type': 'application/json',
  'x-haravan-api-call-limit': '1/80',
  'x-sapo-api-call-limit': '1/40',
};

/** One reading of a list by an app, unless said otherwise. */
export function buildExchange(id: string, more: Partial<ExchangeRecord> = {}): ExchangeRecord {
  const second = String(Number(id.replace(/\D/g, '')) % 60).padStart(2, '0');
  return {
    type: 'exchange',
    id,
    scenario: 'traffic',
    operation: 'listOrders',
    intent: (more.response?.status ?? 200) < 300 ? 'ask' : 'unsaid',
    startedAt: `2026-01-02T03:04:${second}.000Z`,
    durationMs: 5,
    request: { method: 'GET', url: '/orders.json', headers: {}, body: null },
    response: { status: 200, headers: answered, body: '{"orders":[]}' },
    failure: null,
    ...more,
  };
}

/** A reading of a list at this address. */
export function buildReading(id: string, url: string, more: Partial<ExchangeRecord> = {}): ExchangeRecord {
  return buildExchange(id, { request: { method: 'GET', url, headers: {}, body: null }, ...more });
}

export function buildTraffic(
  exchanges: readonly ExchangeRecord[],
  more: Partial<RecordedTraffic> = {},
): RecordedTraffic {
  return {
    platform: 'haravan',
    target: 'https://apis.haravan.com/com',
    source: 'app.har',
    scope: null,
    adverse: false,
    notes: [],
    exchanges,
    ...more,
  };
}

/** An app that does several things wrong, and a shop that answers once what it should not. */
export function badSession(): RecordedTraffic {
  return buildTraffic(
    [
      buildReading('x0001', '/orders.json?limit=999&colour=red'),
      buildReading('x0002', '/orders/undefined.json', {
        operation: null,
        response: { status: 404, headers: answered, body: '{"errors":"Not Found"}' },
      }),
      buildExchange('x0003', {
        operation: 'createOrder',
        request: {
          method: 'POST',
          url: '/orders.json',
          headers: { 'content-type': 'application/json' },
          body: '{"order":{"line_items":{"price":199000.30000000000291},"shipping_adress":{}}}',
        },
        response: { status: 422, headers: answered, body: '{"errors":"line_items"}' },
      }),
      buildReading('x0004', '/orders.json?page=2', {
        response: { status: 200, headers: answered, body: '{"order":[]}' },
      }),
    ],
    { notes: ['3 requests to other places left out'] },
  );
}

/** An app that met one condition, and went on. */
export function adverseSession(): RecordedTraffic {
  return buildTraffic(
    [
      buildReading('x0001', '/orders.json?limit=5', { adverse: 'nulls' }),
      buildReading('x0002', '/orders.json?limit=5&page=2'),
    ],
    { adverse: true, source: 'proxy' },
  );
}
