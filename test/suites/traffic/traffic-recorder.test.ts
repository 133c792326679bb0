import { describe, expect, test } from 'vitest';
import { loadContract } from '../../../spec/contract.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import type { SeenExchange } from '../../../suites/traffic/proxy/seen-exchange.ts';
import { TrafficRecorder } from '../../../suites/traffic/proxy/traffic-recorder.ts';

const contract = await loadContract('haravan');

function reading(number: number, bytes = 0): SeenExchange {
  const order = {
    id: number,
    customer: { first_name: 'Hạnh', phone: '0912345678' },
    note: 'x'.repeat(bytes),
  };
  return {
    startedMs: number,
    durationMs: 1,
    request: { method: 'GET', path: `/com/orders/${number}.json`, headers: {}, body: Buffer.alloc(0) },
    response: { status: 200, headers: {}, body: Buffer.from(JSON.stringify({ order })) },
    failure: null,
    adverse: undefined,
  };
}

function recording(): { readonly recorder: TrafficRecorder; readonly records: ExchangeRecord[] } {
  const records: ExchangeRecord[] = [];
  const recorder = new TrafficRecorder({
    contract,
    target: new URL('http://127.0.0.1:9/com'),
    record: (exchange) => records.push(exchange),
  });
  return { recorder, records };
}

describe('the recorder of traffic', () => {
  test('records all that it took, in its order, also what comes while it records', async () => {
    const { recorder, records } = recording();
    for (let number = 1; number <= 30; number += 1) recorder.take(reading(number));
    const settled = recorder.settled();
    recorder.take(reading(31));
    await settled;
    await recorder.settled();
    expect(records.map(({ request }) => request.url)).toEqual(
      Array.from({ length: 31 }, (_, index) => `/orders/${index + 1}.json`),
    );
  });

  test('does not wait for a quiet moment where many bytes wait', async () => {
    const { recorder, records } = recording();
    for (let number = 1; number <= 5; number += 1) recorder.take(reading(number, 8 * 1024 * 1024));
    // Nobody has told it to settle: turns of the event loop alone do it.
    while (records.length < 4) await new Promise((resolve) => setImmediate(resolve));
    await recorder.settled();
    expect(records).toHaveLength(5);
  });

  test('counts the preflights of a browser, and records none', async () => {
    const { recorder, records } = recording();
    const sent = reading(1);
    recorder.take({ ...sent, request: { ...sent.request, method: 'OPTIONS' } });
    recorder.take(sent);
    await recorder.settled();
    expect([recorder.preflights, records.map(({ id, request }) => [id, request.method])]).toEqual([
      1,
      [['x0001', 'GET']],
    ]);
  });

  test('gives one person one pseudonym, in however many answers', async () => {
    const { recorder, records } = recording();
    recorder.take(reading(1));
    recorder.take(reading(2));
    await recorder.settled();
    const people = records.map(({ response }) => {
      const { order } = JSON.parse(response?.body ?? '') as { readonly order: { readonly customer: object } };
      return order.customer;
    });
    expect(people[0]).toEqual(people[1]);
    expect(JSON.stringify(people)).not.toMatch(/Hạnh|0912345678/);
  });
});
