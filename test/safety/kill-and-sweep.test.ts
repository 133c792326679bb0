import { expect, test } from 'vitest';
import { killAndSweep } from './kill-and-sweep.ts';

test('a run that is killed at any moment leaves nothing that a sweep does not undo, and a sweep touches nothing else', async () => {
  const records = await killAndSweep({ kills: 5, seed: 5, platforms: ['haravan', 'sapo'] });
  expect(records).toHaveLength(5);
  for (const record of records) expect(record).toMatchObject({ sweepCode: 0, left: [], touched: [] });
  for (const { resumeCode } of records) expect([0, undefined]).toContain(resumeCode);
  expect(records.reduce((sum, { created }) => sum + created, 0)).toBeGreaterThan(5);
}, 300_000);
