import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { heldFileName, holdReportFolder } from '../../../reports/cli/hold-report-folder.ts';
import { runHere } from './run-here.ts';
import { temporaryFolder } from './temporary-folder.ts';

function heldBy(pid: number | undefined, machine = hostname()): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, heldFileName), JSON.stringify({ pid, machine }));
  return folder;
}

function otherProcess(): number | undefined {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child.pid;
}

describe('a report folder', () => {
  test('is not taken from a run that is still writing to it', async () => {
    const pid = otherProcess();
    const folder = heldBy(pid);
    const { code, out, err } = await runHere(['run', '--profile', 'smoke', '--report-dir', folder], {
      folder: temporaryFolder(),
    });
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain(`error: another run is writing to ${folder}, as process ${String(pid)}\n`);
    expect(err).toContain('--report-dir');
  });

  test('is free for one run after another', async () => {
    const folder = join(temporaryFolder(), 'new');
    const release = await holdReportFolder(folder);
    expect(existsSync(join(folder, heldFileName))).toBe(true);
    release();
    expect(existsSync(join(folder, heldFileName))).toBe(false);
  });

  test.each([
    ['by a process that has ended', (): string => heldBy(2 ** 30)],
    ['by this process, which started over', (): string => heldBy(process.pid)],
    ['on another machine', (): string => heldBy(1, 'elsewhere')],
    ['by nobody who can be read', (): string => heldBy(undefined)],
  ])('is taken where it was held %s', async (_, held) => {
    const folder = held();
    const release = await holdReportFolder(folder);
    release();
    expect(existsSync(join(folder, heldFileName))).toBe(false);
  });

  test('that is a file is said to be one', async () => {
    const file = join(temporaryFolder(), 'report');
    writeFileSync(file, '');
    await expect(holdReportFolder(file)).rejects.toThrow(
      `cannot be written to ${file}: there is a file of that name`,
    );
  });
});
