import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeTraffic } from '../../../reports/cli/traffic/judge-traffic.ts';
import { pickShown, readShown, type FiledTraffic } from '../../../reports/traffic/html/shown-traffic.ts';
import { openRecorder, startEvidence } from '../../../suites/client/recorder.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { buildRun } from '../fixture.ts';
import { buildReading, buildTraffic } from './session-fixture.ts';

const bad = buildReading('x0002', '/orders.json?limit=51');
const good = buildReading('x0001', '/orders.json?limit=5');

/** As a proxy leaves them: in a file, and in memory without what was answered. */
function filed(exchanges: readonly ExchangeRecord[]): FiledTraffic {
  const file = join(temporaryFolder(), 'evidence.jsonl');
  startEvidence(file, buildRun());
  const recorder = openRecorder(file);
  const places = new Map(exchanges.map((exchange) => [exchange.id, recorder.record(exchange)]));
  const records = exchanges.map((exchange) => ({
    ...exchange,
    response: exchange.response && { ...exchange.response, body: '' },
  }));
  return { file, places, records };
}

describe('the exchanges that a page on traffic shows', () => {
  test('are read from evidence in the order in which they were sent, with bodies where a finding names them', async () => {
    const results = await judgeTraffic(buildTraffic([good, bad]));
    const { exchanges, whole } = readShown(filed([bad, good]), results);
    expect(whole).toBe(true);
    expect(exchanges.map(({ id, response }) => [id, response?.body])).toEqual([
      ['x0001', ''],
      ['x0002', '{"orders":[]}'],
    ]);
  });

  test('are those that a finding names where there are too many for all of them', async () => {
    const judged = await judgeTraffic(buildTraffic([good, bad]));
    const results = { ...judged, requests: 5001 };
    const { exchanges, whole } = readShown(filed([good, bad]), results);
    expect({ whole, ids: exchanges.map(({ id }) => id) }).toEqual({ whole: false, ids: ['x0002'] });
  });

  test('are taken whole from a recording', async () => {
    const results = await judgeTraffic(buildTraffic([good, bad]));
    expect(pickShown([bad, good], results)).toEqual({ exchanges: [good, bad], whole: true });
  });
});
