import { dialectOf } from '../../../spec/dialects.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { setRecordOf, type SetRecord } from '../../../spec/requirements/requirement-sets.ts';
import { profiles } from '../../../suites/evidence/record.ts';
import { greatestSeed, shopReadings } from '../../config/choices.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';
import { chooseOne } from './choose-one.ts';
import type { Environment } from './environment.ts';
import { readAsides } from './read-asides.ts';
import { readAudit } from './read-audit.ts';
import { readAnnotations } from './read-annotations.ts';
import { readCredentials } from './read-credentials.ts';
import { readBudget, readReplay, type ReplayFile } from './read-budget.ts';
import { readLanguage } from './read-language.ts';
import { readNumber } from './read-number.ts';
import { readPrinted } from './read-printed.ts';
import { isThisMachine, printTarget, readTarget, refuseSecretIn } from './read-target.ts';
import { readReportDir } from './read-report-dir.ts';
import { readSet } from './read-set.ts';
import { readNonce } from './read-nonce.ts';
import { readSettle } from './read-settle.ts';
import { readShard } from './read-shard.ts';
import { readShopName } from './read-shop-name.ts';
import { readVariants } from './read-variants.ts';
import { readWithout } from './read-without.ts';
import { readWrites } from './read-writes.ts';
import type { EmbeddedTarget, RemoteTarget, ResolvedRunOptions } from './run-options.ts';

/**
 * Makes complete options of what was set, then the defaults. A replay brings its own shop, before which only what was typed goes.
 * @throws UsageError
 */
export function resolveRunOptions(
  set: Flags,
  environment: Environment,
  { typed = set }: { readonly typed?: Flags } = {},
): ResolvedRunOptions {
  const replayed = typeof typed['replay'] === 'string' ? readReplay(typed['replay']) : null;
  const embedded = (textOf(set['target']) ?? environment.target ?? 'mock') === 'mock';
  const flags = { ...set, ...flagsOf(replayed, embedded), ...typed };
  const platform = resolvePlatform(flags, environment);
  const target = resolveTarget({ flags, typed }, environment, platform);
  const usual = target.kind === 'mock' || target.local ? 'core' : 'read-only';
  const profile = chooseOne('profile', textOf(flags['profile']) ?? usual, profiles);
  return {
    platform,
    target,
    profile,
    budget: readBudget(flags, profile),
    audit: readAudit(flags, { typed, profile, now: new Date() }),
    replay: replayed?.replay ?? null,
    without: readWithout(flags),
    nonce: readNonce(flags),
    settleMs: target.kind === 'mock' ? null : readSettle(flags),
    together: flags['together'] === true,
    seed: resolveSeed(flags),
    shop: readShopName(flags),
    shard: readShard(flags),
    only: textOf(flags['only']) ?? null,
    set: resolveSet(flags, platform),
    reportDir: readReportDir(flags),
    quiet: flags['quiet'] === true,
    waivers: textOf(flags['waivers']) ?? null,
    asides: readAsides(flags),
    annotations: readAnnotations(flags),
    language: readLanguage(flags),
    ...readPrinted(flags),
    ...readWrites(flags),
  };
}

/** A replay, and the embedded shop that it was found in, as they would be typed. */
function flagsOf(replayed: ReplayFile | null, embedded: boolean): Flags {
  if (replayed === null) return {};
  const { shop } = replayed;
  if (!embedded || shop === undefined) return { profile: 'full' };
  const { seed, reading, generation, faults = [] } = shop;
  return {
    profile: 'full',
    seed: seed === undefined ? undefined : String(seed),
    reading,
    generation,
    fault: faults.length === 0 ? undefined : faults.join(','),
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

/** What is recorded of the requirement set that was asked for. @throws UsageError, RequirementSetError */
function resolveSet(flags: Flags, platform: Platform): SetRecord | null {
  const set = readSet(flags, platform);
  return set === null ? null : setRecordOf(set);
}

/** Which of the docs an embedded shop follows. @throws UsageError */
export function resolveReading(flags: Flags): (typeof shopReadings)[number] {
  return chooseOne('reading', textOf(flags['reading']) ?? 'example', shopReadings);
}

/** Which key set the orders of an embedded shop have. @throws UsageError */
function resolveGeneration(flags: Flags, platform: Platform): string {
  const { generations } = dialectOf(platform);
  return chooseOne('generation', textOf(flags['generation']) ?? generations[0], generations);
}

/** How an embedded shop behaves. @throws UsageError */
export function resolveBehaviour(flags: Flags, platform: Platform): Omit<EmbeddedTarget, 'kind'> {
  return {
    reading: resolveReading(flags),
    generation: resolveGeneration(flags, platform),
    faults: textOf(flags['fault'])?.split(',') ?? [],
  };
}

function resolveTarget(
  { flags, typed: given }: { readonly flags: Flags; readonly typed: Flags },
  environment: Environment,
  platform: Platform,
): EmbeddedTarget | RemoteTarget {
  const typed = textOf(flags['target']) ?? environment.target ?? 'mock';
  if (typed === 'mock') return { kind: 'mock', ...resolveBehaviour(flags, platform) };
  const unfit = ['reading', 'generation', 'fault'].find((flag) => given[flag] !== undefined);
  if (unfit !== undefined)
    throw new UsageError(`--${unfit} is for the embedded shop only`, 'Leave it out, or use --target mock.');
  return resolveRemote(readTarget(typed, platform), environment, {
    platform,
    variants: textOf(flags['variants']) ?? environment.variants,
  });
}

function resolveRemote(
  url: URL,
  environment: Environment,
  { platform, variants }: { readonly platform: Platform; readonly variants: string | undefined },
): RemoteTarget {
  refuseSecretIn(url, environment);
  return {
    kind: 'url',
    url: printTarget(url),
    local: isThisMachine(url),
    ...readCredentials(environment, { platform, host: url.host }),
    variants: readVariants(variants),
  };
}

function textOf(flag: string | boolean | undefined): string | undefined {
  return typeof flag === 'string' ? flag : undefined;
}
