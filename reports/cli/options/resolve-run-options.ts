import { platforms, type Platform } from '../../../spec/platforms.ts';
import { profiles } from '../../../suites/evidence/record.ts';
import type { Given } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { chooseOne } from './choose-one.ts';
import { environmentNames, type Environment } from './environment.ts';
import { readBudget, readReplay, type ReplayFile } from './read-budget.ts';
import { readNumber } from './read-number.ts';
import { isThisMachine, printTarget, readTarget } from './read-target.ts';
import { readVariants } from './read-variants.ts';
import type { EmbeddedTarget, RemoteTarget, ResolvedRunOptions } from './run-options.ts';

type Flags = Given['flags'];

export const generations = ['2021', '2022'] as const;
export const shopReadings = ['text', 'example'] as const;
export const greatestSeed = 2 ** 32 - 1;

/** Makes complete options of what was typed, then what is configured, then the defaults. @throws UsageError */
export function resolveRunOptions(typed: Flags, environment: Environment): ResolvedRunOptions {
  const replayed = typeof typed['replay'] === 'string' ? readReplay(typed['replay']) : null;
  const embedded = (textOf(typed['target']) ?? environment.target ?? 'mock') === 'mock';
  const flags = embedded ? { ...flagsOf(replayed), ...typed } : typed;
  const platform = resolvePlatform(flags, environment);
  const target = resolveTarget(flags, environment, platform);
  const usual = replayed !== null ? 'full' : target.kind === 'mock' || target.local ? 'core' : 'read-only';
  const profile = chooseOne('profile', textOf(flags['profile']) ?? usual, profiles);
  return {
    platform,
    target,
    profile,
    budget: readBudget(flags, profile),
    replay: replayed?.replay ?? null,
    together: flags['together'] === true,
    seed: resolveSeed(flags),
    only: textOf(flags['only']) ?? null,
    reportDir: textOf(flags['reportDir']) ?? 'conformance-report',
    quiet: flags['quiet'] === true,
    json: flags['json'] === true,
  };
}

/** The embedded shop of a replay, as it would be typed. */
function flagsOf(replayed: ReplayFile | null): Flags {
  const { seed, reading, generation, faults = [] } = replayed?.shop ?? {};
  return {
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(reading === undefined ? {} : { reading }),
    ...(generation === undefined ? {} : { generation }),
    ...(faults.length === 0 ? {} : { fault: faults.join(',') }),
  };
}

/** The platform that was typed, or configured, or haravan. @throws UsageError */
export function resolvePlatform(flags: Flags, environment: Environment): Platform {
  const name = textOf(flags['platform']) ?? environment.platform ?? 'haravan';
  return chooseOne('platform', name, platforms);
}

/** The seed that was typed, or 1. @throws UsageError */
export function resolveSeed(flags: Flags): number {
  return readNumber('--seed', textOf(flags['seed']) ?? '1', { least: 0, most: greatestSeed });
}

/** How an embedded shop behaves. @throws UsageError */
export function resolveBehaviour(flags: Flags): Omit<EmbeddedTarget, 'kind'> {
  return {
    reading: chooseOne('reading', textOf(flags['reading']) ?? 'example', shopReadings),
    generation: chooseOne('generation', textOf(flags['generation']) ?? '2022', generations),
    faults: textOf(flags['fault'])?.split(',') ?? [],
  };
}

function resolveTarget(
  flags: Flags,
  environment: Environment,
  platform: Platform,
): EmbeddedTarget | RemoteTarget {
  const typed = textOf(flags['target']) ?? environment.target ?? 'mock';
  if (typed === 'mock') return { kind: 'mock', ...resolveBehaviour(flags) };
  const unfit = ['reading', 'generation', 'fault'].find((flag) => flags[flag] !== undefined);
  if (unfit !== undefined)
    throw new UsageError(`--${unfit} is for the embedded shop only`, 'Leave it out, or use --target mock.');
  return resolveRemote(readTarget(typed, platform), environment);
}

function resolveRemote(url: URL, environment: Environment): RemoteTarget {
  const { token, readToken } = environment;
  if (token === undefined) {
    throw new UsageError(
      `no token for ${url.host}`,
      `Put it into the environment variable ${environmentNames.token}, or into a file .env; never into the command.`,
    );
  }
  for (const [name, value] of [
    [environmentNames.token, token],
    [environmentNames.readToken, readToken],
  ] as const) {
    if (value !== undefined && !/^[\u0021-\u007E]+$/.test(value))
      throw new UsageError(
        `${name} holds blanks or characters that no token has`,
        'Copy the token again, without quotes and line breaks.',
      );
  }
  return {
    kind: 'url',
    url: printTarget(url),
    local: isThisMachine(url),
    token,
    readToken: readToken ?? null,
    variants: readVariants(environment.variants),
  };
}

function textOf(flag: string | boolean | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}
