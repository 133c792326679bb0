import type { Command } from 'commander';
import type { SettingName } from '../config/settings.ts';
import type { Flags, Settled } from '../config/settle.ts';
import type { Ci } from './ci.ts';
import type { Environment } from './options/environment.ts';
import type { ExitReason } from './exit-codes.ts';
import type { StartingOver } from './within-memory.ts';

/** One command of the command line, as a value. */
export interface CliCommand {
  /** Name and arguments as commander writes them: `explain <id>`. */
  readonly usage: string;
  readonly summary: string;
  /** What of the list of settings it takes: as flags, from the environment, from a configuration file. */
  readonly settings: readonly SettingName[];
  /** Declares the options that are its own. */
  readonly declare: (command: Command) => Command;
  /** @returns why it ended; what went wrong otherwise is thrown */
  readonly run: (given: Given, surroundings: Surroundings) => Promise<ExitReason>;
}

/** What a command is given: its flags are its own as typed, and its settings from wherever they were set. */
export interface Given extends Settled {
  /** What was typed after the command. */
  readonly words: readonly string[];
  /** The flags that were typed. */
  readonly typed: Flags;
}

/** The world as a command sees it. */
export interface Surroundings {
  readonly environment: Environment;
  readonly ci: Ci;
  readonly out: Output;
  /** Progress and errors: never what was asked for. */
  readonly err: Output;
  /** Takes over from the system and resolves when the user wants to stop. */
  readonly untilInterrupted: () => Promise<void>;
  /** Absent where the process is not ours to replace. */
  readonly startingOver?: StartingOver | undefined;
}

export interface Output {
  readonly write: (text: string) => void;
  /** A person watches it as it is written. */
  readonly interactive: boolean;
  /** The stream behind it, for those that must know what it can show. */
  readonly stream: NodeJS.WriteStream;
}
