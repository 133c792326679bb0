import type { Output } from '../../../reports/cli/command.ts';
import { runCli } from '../../../reports/cli/run-cli.ts';

/** Where the command line is called. */
export interface Caller {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line within this process. */
export async function callCli(
  typed: readonly string[],
  { folder, environment = {} }: Caller,
): Promise<Called> {
  const said = { out: '', err: '' };
  const output = (name: keyof typeof said): Output => ({
    write: (text) => void (said[name] += text),
    interactive: false,
    stream: process.stdout,
  });
  const code = await runCli(typed, {
    environment,
    folder,
    out: output('out'),
    err: output('err'),
    untilInterrupted: () => new Promise(() => undefined),
  });
  return { code, ...said };
}
