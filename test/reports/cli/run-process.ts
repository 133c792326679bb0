import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../reports/cli/main.ts', import.meta.url));

/** What Node has once compiled of the sources is not compiled again by the next process. */
const compiled = join(tmpdir(), 'order-conformance-compiled');

/** A token that must never be seen anywhere but on the wire. */
export const secretToken = 'tok-5ecretValue42';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Process {
  /** The folder it works in. */
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts the command line as a process of its own. */
export function startProcess(typed: readonly string[], given: Process): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [main, ...typed], {
    cwd: given.folder,
    env: { PATH: process.env['PATH'] ?? '', CI: '1', NODE_COMPILE_CACHE: compiled, ...given.environment },
  });
}

/** Runs the command line to its end. */
export async function runProcess(typed: readonly string[], given: Process): Promise<Ended> {
  const child = startProcess(typed, given);
  child.stdin.end();
  const [out, err, ending] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const [code] = ending as [number | null];
  return { code, out, err };
}

/** All text in a folder, whatever the file. */
export function allTextIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
}
