import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../../reports/cli/main.ts', import.meta.url));

/** Starts the command line in a Node that says it is of this version. */
function startIn(version: string): Promise<{ readonly code: unknown; readonly err: string }> {
  const pretend = `Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  const flags = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, main, '--version'], (error, _, err) => {
      resolve({ code: error?.code ?? 0, err });
    });
  });
}

describe('the command line', () => {
  test.each(['18.20.4', '20.20.2', '22.18.0'])(
    'says in Node %s that it needs a newer one',
    async (version) => {
      expect(await startIn(version)).toEqual({
        code: 64,
        err: `error: order-conformance needs Node 22.19 or newer, and this is Node ${version}\n`,
      });
    },
  );

  test.each(['22.19.0', '24.0.0', '26.1.0'])('starts in Node %s', async (version) => {
    expect(await startIn(version)).toMatchObject({ code: 0 });
  });
});
