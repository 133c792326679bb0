import { Writable } from 'node:stream';
import type { Output } from '../../../reports/cli/command.ts';
import { runCli } from '../../../reports/cli/run-cli.ts';
import type { Ended, Process } from './run-process.ts';

/**
 * Runs the command line in this process, which takes a fraction of what a process of its own takes. Calls wait for each other, as a process
 * works in one folder. For `runProcess` is what only a process shows (its start, signals, colours, streams that close), one call at least of
 * every command, and a run that is swept or gone on with afterwards: its process must
 * have ended.
 */
export function runHere(typed: readonly string[], given: Process): Promise<Ended> {
  const ended = last.then(() => runIn(typed, given));
  last = ended.catch(() => undefined);
  return ended;
}

/** Asked only for what it can show: no colours, no width. */
const noTerminal = new Writable() as unknown as NodeJS.WriteStream;

let last: Promise<unknown> = Promise.resolve();

async function runIn(typed: readonly string[], { folder, environment }: Process): Promise<Ended> {
  const said = { out: '', err: '' };
  const output = (name: keyof typeof said): Output => ({
    write: (text) => void (said[name] += text),
    interactive: false,
    stream: noTerminal,
  });
  const home = process.cwd();
  const { FORCE_COLOR: colours } = process.env;
  process.chdir(folder);
  delete process.env['FORCE_COLOR'];
  try {
    const code = await runCli(typed, {
      environment: { PATH: process.env['PATH'] ?? '', CI: '1', ...environment },
      folder,
      out: output('out'),
      err: output('err'),
      untilInterrupted: () => new Promise(() => undefined),
    });
    return { code, ...said };
  } finally {
    process.chdir(home);
    if (colours !== undefined) process.env['FORCE_COLOR'] = colours;
  }
}
