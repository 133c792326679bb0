import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../reports/cli/usage-error.ts';
import { checkShards } from '../../../reports/merge/check-shards.ts';
import { groupRuns, type RunGroup, type ShardGroup } from '../../../reports/merge/group-runs.ts';
import { findRunFolders, loadRunFolders } from '../../../reports/merge/run-folder.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { writeShard, type GivenShard } from './merge-fixture.ts';

function groupsOf(...given: readonly GivenShard[]): readonly RunGroup[] {
  const parent = temporaryFolder();
  return groupRuns(loadRunFolders(given.map((shard) => writeShard(parent, shard))));
}

function groupOf(...given: readonly GivenShard[]): ShardGroup {
  const [group] = groupsOf(...given);
  if (group?.kind !== 'shards') throw new Error('no shards');
  return group;
}

function refusalOf(act: () => unknown): UsageError {
  try {
    act();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('the shards of a run', () => {
  test('are all of them, in any order', () => {
    const group = groupOf({ index: 3, count: 3 }, { index: 1, count: 3 }, { index: 2, count: 3 });
    expect(checkShards(group, { allowMissing: false })).toEqual([]);
    expect(group.shards.map(({ shard }) => shard.index)).toEqual([1, 2, 3]);
  });

  test('are named where they are missing', () => {
    const group = groupOf({ index: 2, count: 4 });
    const { message, hint } = refusalOf(() => checkShards(group, { allowMissing: false }));
    expect(message).toBe('shards 1, 3 and 4 of 4 of http://127.0.0.1:4010/com are missing');
    expect(hint).toContain('--allow-missing');
  });

  test('are told where they may be missing', () => {
    expect(checkShards(groupOf({ index: 2 }), { allowMissing: true })).toEqual([{ index: 1, count: 2 }]);
  });

  test('are refused where one is there twice', () => {
    const group = groupOf({ index: 1 }, { index: 1, runId: '20250701T083000-aaaaaa' }, { index: 2 });
    const { message } = refusalOf(() => checkShards(group, { allowMissing: true }));
    expect(message).toMatch(/^shard 1 of 2 was given twice: .*shard-1-of-2 and .*shard-1-of-2-2025/);
  });

  test.each<[string, Partial<GivenShard>, string]>([
    ['seed', { seed: 8 }, 'their seed differs: 7 in '],
    ['profile', { profile: 'full' }, 'their profile differs: "core" in '],
    ['limit', { only: 'HRV-*' }, 'limit on requirements (--only) differs: null in '],
    [
      'set',
      { set: { name: '2026-11', frozen: '2026-11-22', digest: 'beef' } },
      'requirement set (--set) differs: null in ',
    ],
    ['version', { suiteVersion: '0.2.0' }, 'version of order-conformance differs: "0.1.0" in '],
    ['contract', { contractDigest: 'beef' }, 'version of the contract differs'],
    ['number', { count: 3 }, 'number of shards differs: 2 in '],
    ['means', { capabilities: ['write'] }, 'means (credentials, variants, leave to write) differs'],
  ])('are refused where they differ in their %s', (_, other, message) => {
    const group = groupOf({ index: 1 }, { index: 2, ...other });
    expect(refusalOf(() => checkShards(group, { allowMissing: true })).message).toContain(message);
  });

  test('of embedded shops may have other ports, and of a named shop no other address', () => {
    const embedded = { reading: 'example', generation: '2022', faults: [] } as const;
    const ports = groupOf(
      { index: 1, embedded },
      { index: 2, embedded, target: 'http://127.0.0.1:4011/com' },
    );
    expect(checkShards(ports, { allowMissing: false })).toEqual([]);
    const moved = groupOf(
      { index: 1, shop: 'hanoi' },
      { index: 2, shop: 'hanoi', target: 'https://b.example/com' },
    );
    expect(refusalOf(() => checkShards(moved, { allowMissing: false })).message).toContain(
      'their shop differs',
    );
  });

  test('of different shops are different runs', () => {
    const groups = groupsOf({ index: 1 }, { index: 1, target: 'https://b.example/com', runId: 'b' });
    expect(groups).toHaveLength(2);
  });
});

describe('reports to merge', () => {
  test('are found below the folders that are named', () => {
    const parent = temporaryFolder();
    writeShard(parent, { index: 1 });
    writeShard(parent, { index: 2 });
    expect(loadRunFolders(findRunFolders([parent])).map(({ kind }) => kind)).toEqual(['shard', 'shard']);
    expect(findRunFolders([parent, parent])).toHaveLength(2);
  });

  test('are missed where there are none', () => {
    expect(refusalOf(() => findRunFolders([temporaryFolder()])).message).toMatch(
      /^there is no report of a run in /,
    );
    expect(refusalOf(() => findRunFolders(['nowhere'])).message).toBe('nowhere cannot be read (ENOENT)');
  });
});
