import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, onTestFinished, test } from 'vitest';
import { troubleOf } from '../../../reports/cli/show-in-browser.ts';

function opener(script: string): ChildProcess {
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

const goesOn = 'setInterval(() => undefined, 1000)';

describe('an opener of the system', () => {
  test('has opened the page where it ends well', async () => {
    expect(await troubleOf(opener(''), 60_000)).toBeUndefined();
  });

  test('has not where it ends with an error', async () => {
    expect(await troubleOf(opener('process.exit(3)'), 60_000)).toBe("the system's opener ended with 3");
  });

  test('has not where it had ended with an error before anybody asked', async () => {
    const child = opener('process.exit(4)');
    await once(child, 'close');
    expect(await troubleOf(child)).toBe("the system's opener ended with 4");
  });

  test('has not where it is killed', async () => {
    const child = opener(goesOn);
    const trouble = troubleOf(child, 60_000);
    child.kill('SIGKILL');
    expect(await trouble).toBe("the system's opener was ended by SIGKILL");
  });

  test('has not where there is no such program', async () => {
    const trouble = troubleOf(spawn('no-such-opener-at-all', { stdio: 'ignore' }), 60_000);
    expect(await trouble).toContain('no-such-opener-at-all');
  });

  test('has become the browser where it goes on', async () => {
    expect(await troubleOf(opener(goesOn), 1)).toBeUndefined();
  });
});
