import { CommanderError, type Command } from 'commander';
import { readCi } from './ci.ts';
import type { Output, Surroundings } from './command.ts';
import { commands } from './commands.ts';
import { settings, settingsNamed } from '../config/settings.ts';
import { settle, type Flags } from '../config/settle.ts';
import { loadSpeech, type Speech } from '../lang/help-and-errors.ts';
import { addCommand, buildProgram } from './build-program.ts';
import { callLanguage } from './call-language.ts';
import { exitCodes, type ExitReason } from './exit-codes.ts';
import { explainError } from './explain-error.ts';
import { takeCredentials } from '../matrix/shop-credentials.ts';
import type { PickedShop } from '../matrix/pick-shop.ts';
import { credentialNames, readEnvironment, readVariable, type Environment } from './options/environment.ts';
import { readLanguage } from './options/read-language.ts';
import { hideSecrets } from '../../suites/client/redact.ts';

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
  const speech = await loadSpeech(callLanguage(typed, world));
  try {
    const environment = readEnvironment(world.environment, world.folder);
    holdSecret(environment);
    const surroundings = { ...world, environment, ci: readCi(world.environment), speech };
    const reason = await dispatch(typed, surroundings, (picked) => {
      const taken = takeCredentials(picked.shop, environment, (name) =>
        readVariable(name, world.environment, world.folder),
      );
      holdSecret(taken.environment);
      if (taken.missing.length > 0)
        world.err.write(`${speech.error(`not set, of ${picked.shop.name}: ${taken.missing.join(', ')}`)}\n`);
      return taken.environment;
    });
    return exitCodes[reason].code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.conformant.code;
    if (error instanceof CommanderError && error.code === 'commander.help') return exitCodes.usage.code;
    const { reason, message, hint } = explainError(error, { secrets, say: speech.error });
    world.err.write(`${speech.error('error:')} ${message}\n${hint === undefined ? '' : `${hint}\n`}`);
    if (world.environment['ORDER_CONFORMANCE_DEBUG'] === '1' && error instanceof Error)
      world.err.write(`${hideSecrets(error.stack ?? '', secrets)}\n`);
    return exitCodes[reason].code;
  }
}

type Call = Surroundings & Pick<World, 'folder'> & { readonly speech: Speech };

async function dispatch(
  typed: readonly string[],
  call: Call,
  environmentFor: (picked: PickedShop) => Environment,
): Promise<ExitReason> {
  const { environment, folder } = call;
  let reason: ExitReason = 'usage';
  const program = buildProgram({ out: call.out, err: call.err, say: call.speech.help });
  for (const command of commands) {
    addCommand(program, command).action(async (...given: unknown[]) => {
      const words = given
        .slice(0, -2)
        .flat()
        .filter((word) => typeof word === 'string');
      const flags = { ...languageTyped(program), ...(given.at(-1) as Command).opts<Flags>() };
      const own = settingsNamed(command.settings);
      const settled = settle({ typed: flags, environment, folder }, { own, known: settings });
      const { picked } = settled;
      const credited = picked === undefined ? environment : environmentFor(picked);
      reason = await command.run({ words, typed: flags, ...settled }, { ...call, environment: credited });
    });
  }
  if (typed.length === 0) program.outputHelp({ error: true });
  else await program.parseAsync(typed, { from: 'user' });
  return reason;
}

/** Before a command or after it: commander gives it to the program. @throws UsageError */
function languageTyped(program: Command): Flags {
  const { lang } = program.opts<Flags>();
  return lang === undefined ? {} : { lang: readLanguage({ lang }) };
}
