import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tellAndCleanUp, type Telling } from '../../../reports/cli/tell-and-clean-up.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a run whose orders cannot even be looked for says that they may be there, and how to find them', async () => {
  const folder = temporaryFolder();
  const run = {
    type: 'run',
    runId: '20250701T083000-1f2e3d',
    platform: 'haravan',
    target: 'http://127.0.0.1:1/com',
    startedAt: '2025-07-01T08:30:00.000Z',
    capabilities: ['write'],
  };
  const telling = {
    asking: {
      run,
      credentials: { token: 'not-used' },
      variants: [],
      evidenceFile: join(folder, 'gone.jsonl'),
    },
    options: { target: { kind: 'url' }, keep: false, language: 'en', ledgerDir: folder, reportDir: folder },
  } as unknown as Telling;
  let said = '';
  const err = { write: (text: string) => void (said += text) } as Parameters<typeof tellAndCleanUp>[1]['err'];
  const told = tellAndCleanUp(telling, { err, untilInterrupted: () => new Promise(() => undefined) });
  await expect(told).rejects.toThrow('ENOENT');
  expect(said).toBe(
    'What this run created may still be in the shop: `order-conformance sweep --dry-run` lists it, and `sweep` undoes it.\n',
  );
  expect(readdirSync(folder)).toContain(`${run.runId}.jsonl`);
});
