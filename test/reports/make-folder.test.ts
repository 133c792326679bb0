import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const module = new URL('../../reports/make-folder.ts', import.meta.url).href;

test('a folder is made, or refused, where the folder that the process works in is gone', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'gone-'));
  const script = `
    import { rmSync } from 'node:fs';
    import { makeFolder } from ${JSON.stringify(module)};
    rmSync(process.cwd(), { recursive: true });
    await makeFolder('./reports').then(() => console.log('ended'), () => console.log('ended'));`;
  const told = await promisify(execFile)(
    process.execPath,
    ['--no-warnings', '--input-type=module', '-e', script],
    {
      cwd,
      timeout: 20_000,
    },
  );
  expect(told.stdout).toBe('ended\n');
});
