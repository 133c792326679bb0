import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere } from './run-here.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('no private key is made where a public one of that name is there', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'mine.pem.pub'), '');
  const { code, err } = await runHere(['keygen', '--out', 'mine.pem'], { folder });
  expect([code, err]).toEqual([64, expect.stringContaining('mine.pem.pub is there already')]);
  expect(existsSync(join(folder, 'mine.pem'))).toBe(false);
});

test('a key that cannot be written is said to need another name', async () => {
  const { code, err } = await runHere(['keygen', '--out', 'nowhere/mine.pem'], { folder: temporaryFolder() });
  expect([code, err]).toEqual([70, expect.stringContaining('Name another file with --out.')]);
});
