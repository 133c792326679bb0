import { describe, expect, test } from 'vitest';
import { joinShards, type JoinedRun } from '../../../reports/merge/join-shards.ts';
import type { ShardFolder } from '../../../reports/merge/run-folder.ts';
import { mergeShards } from '../../../reports/merge/merge-shards.ts';
import { readEvidence } from '../../../suites/evidence/read-evidence.ts';
import type { EvidenceRecord, RunRecord, ScenarioRecord } from '../../../suites/evidence/record.ts';
import { buildExchange, buildRun } from '../fixture.ts';

const count = 2;

function shardOf(
  index: number,
  records: readonly EvidenceRecord[],
  run: Partial<RunRecord> = {},
): ShardFolder {
  const shard = { index, count };
  const lines = [buildRun({ shard, ...run }), ...records].map((line) => JSON.stringify(line));
  return { kind: 'shard', folder: `f${index}`, shard, evidence: readEvidence(lines.join('\n') + '\n') };
}

const scenario = (name: string, given: Partial<ScenarioRecord> = {}): ScenarioRecord => ({
  type: 'scenario',
  name,
  areas: ['money'],
  end: 'finished',
  reason: null,
  ...given,
});

const endOf = ({ evidence }: JoinedRun, name: string): ScenarioRecord | undefined =>
  evidence.scenarios.find((ended) => ended.name === name);

describe('shards that are joined', () => {
  test('give their exchanges names of their own, wherever these are named', () => {
    const { evidence, parts } = joinShards(
      [
        shardOf(1, [buildExchange({ id: 'x0001' })]),
        shardOf(2, [
          buildExchange({ id: 'x0001' }),
          buildExchange({ id: 'x0002', retryOf: 'x0001' }),
          scenario('one', { end: 'stopped', reason: 'it was answered with 404 (x0002)' }),
        ]),
      ],
      [],
    );
    expect(evidence.exchanges.map(({ id }) => id)).toEqual(['s1-x0001', 's2-x0001', 's2-x0002']);
    expect(evidence.exchanges[2]?.retryOf).toBe('s2-x0001');
    expect(evidence.scenarios.find(({ name }) => name === 'one')?.reason).toContain('(s2-x0002)');
    expect(parts.map(({ exchanges }) => exchanges.length)).toEqual([1, 2]);
  });

  test('are one run, which began with the first of them', () => {
    const { evidence } = joinShards(
      [shardOf(1, [], { startedAt: '2025-07-01T09:00:00.000Z' }), shardOf(2, [])],
      [],
    );
    expect(evidence.run.startedAt).toBe('2025-07-01T08:30:00.000Z');
    expect(evidence.run.shard).toBeUndefined();
  });

  test('take a scenario’s end from the shard that told it, and the worst where all did', () => {
    const joined = joinShards(
      [
        shardOf(1, [scenario('a'), scenario('both'), scenario('b', { end: 'skipped', inShard: 2 })]),
        shardOf(2, [
          scenario('a', { end: 'skipped', inShard: 1 }),
          scenario('both', { end: 'stopped', reason: 'no' }),
          scenario('b', { end: 'stopped', reason: 'refused' }),
        ]),
      ],
      [],
    );
    expect(endOf(joined, 'a')?.end).toBe('finished');
    expect(endOf(joined, 'b')).toMatchObject({ end: 'stopped', reason: 'refused' });
    expect(endOf(joined, 'both')?.end).toBe('stopped');
  });

  test('name a scenario that nobody told, and whose it was', () => {
    const pointing = [scenario('a', { end: 'skipped', inShard: 2 })];
    const ended = joinShards([shardOf(1, pointing), shardOf(2, [])], []);
    expect(endOf(ended, 'a')).toMatchObject({ end: 'stopped', reason: 'shard 2 of 2 ended before it' });
    const missing = joinShards([shardOf(1, pointing)], [{ index: 2, count }]);
    expect(endOf(missing, 'a')).toMatchObject({ end: 'stopped', reason: 'shard 2 of 2 is missing' });
  });

  test('say which of them was interrupted', () => {
    const joined = joinShards(
      [shardOf(1, []), shardOf(2, [scenario('the run', { end: 'stopped', reason: 'it was interrupted' })])],
      [],
    );
    expect(endOf(joined, 'shard 2 of 2')).toMatchObject({ end: 'stopped', reason: 'it was interrupted' });
  });

  test('add up what was undone, and report what a shard that was ended has left', () => {
    const created = buildExchange({ id: 'x0001', operation: 'createOrder' });
    const cleaned = { type: 'clean-up', end: 'undone', created: 3, undone: 3, leaks: [] } as const;
    const { evidence } = joinShards([shardOf(1, [created, cleaned]), shardOf(2, [created])], []);
    expect(evidence.cleanUp).toMatchObject({ created: 3, undone: 3 });
    expect(evidence.cleanUp?.leaks).toHaveLength(1);
    expect(evidence.cleanUp?.leaks[0]?.why).toContain('shard 2 of 2 was ended before it undid its orders');
  });
});

test('a run with a missing shard is not determined, and says what that shard would have asked', async () => {
  const shard = shardOf(1, [scenario('lists', { areas: ['list'], end: 'skipped', inShard: 2 })]);
  const { results, operations } = await mergeShards(
    { kind: 'shards', shop: 'a shop', shards: [shard] },
    { missing: [{ index: 2, count }], suiteVersion: '0.1.0' },
  );
  expect(results.verdict).toBe('not-determined');
  expect(operations?.find(({ id }) => id === 'createOrder')).toMatchObject({ path: '/orders.json' });
  expect(results.shards).toEqual([
    { index: 1, count: 2, runId: '20250701T083000-1f2e3d', requests: 0, folder: 'f1' },
    { index: 2, count: 2, runId: null, requests: 0, folder: null },
  ]);
  const open = results.requirements.filter(({ standing }) => standing === 'inconclusive');
  expect(open.some(({ reasons }) => reasons[0]?.message.includes('shard 2 of 2 is missing'))).toBe(true);
});

describe('the orders of two shards', () => {
  const create = (id: number): EvidenceRecord =>
    buildExchange({
      id: 'x0001',
      operation: 'createOrder',
      request: { method: 'POST', url: '/orders.json', headers: {}, body: '{"order":{"line_items":[]}}' },
      response: { status: 201, headers: {}, body: `{"order":{"id":${id}}}` },
    });
  const list = (id: number): EvidenceRecord =>
    buildExchange({
      id: 'x0001',
      operation: 'listOrders',
      request: { method: 'GET', url: '/orders.json?status=any', headers: {}, body: null },
      response: { status: 200, headers: {}, body: `{"orders":[{"id":${id}}]}` },
    });
  const newIdsOf = async (first: EvidenceRecord, second: EvidenceRecord, given: Partial<RunRecord> = {}) => {
    const run = { only: 'HRV-ORD-CREATE-34', ...given };
    const shards = [shardOf(1, [first], run), shardOf(2, [second], run)];
    const { results } = await mergeShards(
      { kind: 'shards', shop: 'a shop', shards },
      { missing: [], suiteVersion: '0.1.0' },
    );
    return results.requirements[0];
  };

  test('are two orders: both cannot have been given one id', async () => {
    const { outcome, reasons } = (await newIdsOf(create(7), create(7))) ?? {};
    expect(outcome).toBe('fail');
    expect(reasons?.[0]?.message).toBe('A new order was given the id 7, which another order has.');
    expect(reasons?.[0]?.exchanges).toEqual(['s2-x0001', 's1-x0001']);
  });

  test('begin with the same ids where each has an embedded shop of its own', async () => {
    const embedded = { reading: 'example', generation: '2022', faults: [] } as const;
    expect((await newIdsOf(create(7), create(7), { embedded }))?.outcome).toBe('pass');
  });

  test('may be the same where one shard sees what the other creates', async () => {
    expect((await newIdsOf(create(7), create(8)))?.outcome).toBe('pass');
    expect((await newIdsOf(list(7), create(7)))?.outcome).toBe('pass');
    expect((await newIdsOf(create(7), list(7)))?.outcome).toBe('pass');
  });
});
