import type { Command } from 'commander';
import type { Environment } from './options/environment.ts';
import type { ExitReason } from './exit-codes.ts';

/** One command of the command line, as a value. */
export interface CliCommand {
  /** Name and arguments as commander writes them: `explain <id>`. */
  readonly usage: string;
  readonly summary: string;
  /** Declares its options. */
  readonly declare: (command: Command) => Command;
  /** @returns why it ended; what went wrong otherwise is thrown */
  readonly run: (given: Given, surroundings: Surroundings) => Promise<ExitReason>;
}

/** What was typed after the command. */
export interface Given {
  readonly words: readonly string[];
  /** As declared: flags that were not typed and have no default are absent. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** The world as a command sees it. */
export interface Surroundings {
  readonly environment: Environment;
  readonly out: Output;
  /** Progress and errors: never what was asked for. */
  readonly err: Output;
  /** Takes over from the system and resolves when the user wants to stop. */
  readonly untilInterrupted: () => Promise<void>;
}

export interface Output {
  readonly write: (text: string) => void;
  /** A person watches it as it is written. */
  readonly interactive: boolean;
  /** The stream behind it, for those that must know what it can show. */
  readonly stream: NodeJS.WriteStream;
}
