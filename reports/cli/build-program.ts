import type { Command } from 'commander';
import { declareSettings } from '../config/declare-settings.ts';
import { settingsNamed } from '../config/settings.ts';
import type { Say } from '../lang/help-and-errors.ts';
import { HelpCommand } from '../lang/help-command.ts';
import type { CliCommand, Output } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { suiteVersion } from './suite-version.ts';

/** Where help goes, and in which language. */
export interface Helping {
  readonly out: Pick<Output, 'write'>;
  readonly err: Pick<Output, 'write'>;
  readonly say: Say;
}

/** The command line before any command: it takes `--lang` itself, as help and errors speak it whatever the command takes. */
export function buildProgram({ out, err, say }: Helping): Command {
  const program = new HelpCommand('order-conformance', say)
    .description('Asks a running shop whether its Order API keeps what the docs promise.')
    .version(suiteVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        out.write(text);
      },
      writeErr: (text) => {
        err.write(text);
      },
      outputError: () => undefined,
    })
    .addHelpText('after', () => `\nExit codes:\n${exitCodeLines()}`);
  for (const { says, takes } of settingsNamed(['lang'])) program.option(`--lang ${takes}`, says);
  return program;
}

/** Declares a command with the settings that it takes, and the options that are its own. */
export function addCommand(program: Command, { usage, summary, settings, declare }: CliCommand): Command {
  return declare(declareSettings(program.command(usage).description(summary), settingsNamed(settings)));
}

function exitCodeLines(): string {
  return Object.values(exitCodes)
    .map(({ code, meaning }) => `  ${String(code).padEnd(4)}${meaning}\n`)
    .join('');
}
