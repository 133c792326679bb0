import { Command, CommanderError } from 'commander';
import { readCi } from './ci.ts';
import type { CliCommand, Output, Surroundings } from './command.ts';
import { commands } from './commands.ts';
import { declareSettings } from '../config/declare-settings.ts';
import { settings, settingsNamed } from '../config/settings.ts';
import { settle } from '../config/settle.ts';
import { exitCodes, type ExitReason } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { takeCredentials } from '../matrix/shop-credentials.ts';
import type { PickedShop } from '../matrix/pick-shop.ts';
import { credentialNames, readEnvironment, readVariable, type Environment } from './options/environment.ts';
import { hideSecrets } from '../../suites/client/redact.ts';
import { suiteVersion } from './suite-version.ts';

/** The process as the command line sees it. */
export interface World {
  readonly environment: NodeJS.ProcessEnv;
  /** Where `.env` and the configuration are looked for. */
  readonly folder: string;
  readonly out: Output;
  readonly err: Output;
  readonly untilInterrupted: Surroundings['untilInterrupted'];
  readonly startingOver?: Surroundings['startingOver'];
}

/** Does what was typed. @returns the exit code; never throws */
export async function runCli(typed: readonly string[], world: World): Promise<number> {
  let secrets: readonly string[] = [];
  const holdSecret = (environment: Environment): void => {
    const names = Object.keys(credentialNames) as (keyof typeof credentialNames)[];
    secrets = [...secrets, ...names.flatMap((name) => environment[name] ?? [])];
  };
  try {
    const environment = readEnvironment(world.environment, world.folder);
    holdSecret(environment);
    const surroundings = { ...world, environment, ci: readCi(world.environment) };
    const reason = await dispatch(typed, surroundings, (picked) => {
      const taken = takeCredentials(picked.shop, environment, (name) =>
        readVariable(name, world.environment, world.folder),
      );
      holdSecret(taken.environment);
      if (taken.missing.length > 0)
        world.err.write(`not set, of ${picked.shop.name}: ${taken.missing.join(', ')}\n`);
      return taken.environment;
    });
    return exitCodes[reason].code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.conformant.code;
    const { reason, message, hint } = explainError(error, secrets);
    world.err.write(`error: ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
    if (world.environment['ORDER_CONFORMANCE_DEBUG'] === '1' && error instanceof Error)
      world.err.write(`${hideSecrets(error.stack ?? '', secrets)}\n`);
    return exitCodes[reason].code;
  }
}

async function dispatch(
  typed: readonly string[],
  surroundings: Surroundings & Pick<World, 'folder'>,
  environmentFor: (picked: PickedShop) => Environment,
): Promise<ExitReason> {
  const { environment, folder } = surroundings;
  let reason: ExitReason = 'usage';
  const program = buildProgram(surroundings);
  for (const command of commands) {
    addCommand(program, command).action(async (...given: unknown[]) => {
      const words = given
        .slice(0, -2)
        .flat()
        .filter((word) => typeof word === 'string');
      const flags = (given.at(-1) as Command).opts<Record<string, string | boolean>>();
      const own = settingsNamed(command.settings);
      const settled = settle({ typed: flags, environment, folder }, { own, known: settings });
      const { picked } = settled;
      const credited = picked === undefined ? environment : environmentFor(picked);
      reason = await command.run(
        { words, typed: flags, ...settled },
        { ...surroundings, environment: credited },
      );
    });
  }
  if (typed.length === 0) program.outputHelp({ error: true });
  else await program.parseAsync(typed, { from: 'user' });
  return reason;
}

function buildProgram({ out, err }: Surroundings): Command {
  return new Command('order-conformance')
    .description('Asks a running shop whether its Order API keeps what the docs promise.')
    .version(suiteVersion())
    .exitOverride()
    .configureOutput({ writeOut: out.write, writeErr: err.write, outputError: () => undefined })
    .addHelpText('after', () => `\nExit codes:\n${exitCodeLines()}`);
}

function addCommand(program: Command, { usage, summary, settings: own, declare }: CliCommand): Command {
  return declare(declareSettings(program.command(usage).description(summary), settingsNamed(own)));
}

function exitCodeLines(): string {
  return Object.values(exitCodes)
    .map(({ code, meaning }) => `  ${String(code).padEnd(4)}${meaning}\n`)
    .join('');
}
