import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Environment } from '../cli/options/environment.ts';
import { UsageError } from '../cli/usage-error.ts';
import { pickShop, type PickedShop } from '../matrix/pick-shop.ts';
import { loadConfiguration, type Configuration, type ConfigurationPlace } from './load-configuration.ts';
import { flagOf, type Setting, type SettingValue } from './setting.ts';

/** Everything that may say what a setting is. */
export interface Sayings {
  /** Flags as typed. */
  readonly typed: Flags;
  readonly environment: Partial<Environment> & Readonly<Record<string, string | undefined>>;
  /** Where the command is called. */
  readonly folder: string;
}

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** What the settings of a command came to. */
export interface Settled {
  /** As if all of it had been typed; what nobody set is absent. */
  readonly flags: Flags;
  /** Setting → who said so: `--seed`, `ORDER_CONFORMANCE_TARGET`, `conformance.yaml:3`, `default`. */
  readonly origins: ReadonlyMap<string, string>;
  /** The shop of a list that was named; its settings are among the flags, its credentials are not. */
  readonly picked?: PickedShop;
}

/** What is typed goes before the shop of a list, that before the environment, and that before the file. @throws UsageError */
export function settle(
  sayings: Sayings,
  { own, known }: { readonly own: readonly Setting[]; readonly known: readonly Setting[] },
): Settled {
  const { typed, folder } = sayings;
  if (own.length === 0) return { flags: typed, origins: new Map() };
  const named = typed['config'];
  const file = typeof named === 'string' ? named : undefined;
  const configuration = loadFor(own, { folder, file }, known);
  const picked = own.some(({ name }) => name === 'shop')
    ? pickShop(typed, sayings.environment['shop'])
    : undefined;
  const settled = own.flatMap((setting) => {
    const said =
      saidOfShop(setting, typed, picked) ??
      saidOf(setting, sayings, configuration) ??
      foundBeside(setting, folder, configuration);
    return said === undefined ? [] : [{ name: setting.name, ...said }];
  });
  const shard = picked?.shard === undefined ? {} : { shard: picked.shard };
  return {
    flags: { ...typed, ...shard, ...Object.fromEntries(settled.map(({ name, value }) => [name, value])) },
    origins: new Map(settled.map(({ name, origin }) => [name, origin])),
    ...(picked === undefined ? {} : { picked }),
  };
}

/** Whoever needs nothing of a file but the language does not mind a broken one, unless it was named. */
function loadFor(
  own: readonly Setting[],
  place: ConfigurationPlace,
  known: readonly Setting[],
): Configuration {
  try {
    return loadConfiguration(place, known);
  } catch (error) {
    const needed = place.file !== undefined || own.some(({ name }) => name !== 'lang');
    if (needed || !(error instanceof UsageError)) throw error;
    return { folder: place.folder, values: new Map() };
  }
}

/** What a list says of the shop that was picked, unless something else was typed. */
function saidOfShop({ name }: Setting, typed: Flags, picked: PickedShop | undefined): Said | undefined {
  if (picked === undefined || typed[name] !== undefined) return undefined;
  const { list, shop } = picked;
  const value = name === 'shop' ? shop.name : shop.settings.get(name);
  return value === undefined ? undefined : { value: asTyped(value), origin: `${list.file}:${shop.line}` };
}

interface Said {
  readonly value: string | boolean;
  readonly origin: string;
}

function saidOf(
  setting: Setting,
  { typed, environment }: Sayings,
  { values }: Configuration,
): Said | undefined {
  const { name, environment: variable } = setting;
  const flag = typed[name];
  if (flag !== undefined)
    return { value: flag, origin: flag === false ? flagOf(setting).replace('--', '--no-') : flagOf(setting) };
  const given = environment[name];
  if (variable !== undefined && given !== undefined)
    return { value: setting.takes === null ? readSwitch(variable, given) : given, origin: variable };
  const configured = values.get(name);
  return configured === undefined
    ? undefined
    : { value: asTyped(configured.value), origin: configured.place };
}

function asTyped(value: SettingValue): string | boolean {
  if (typeof value === 'boolean') return value;
  return typeof value === 'object' ? value.join(',') : String(value);
}

/** @throws UsageError */
function readSwitch(variable: string, given: string): boolean {
  const value = { true: true, 1: true, false: false, 0: false }[given];
  if (value !== undefined) return value;
  throw new UsageError(`${variable} is neither true nor false`, 'Write true, or leave it out.');
}

function foundBeside({ beside }: Setting, folder: string, configuration: Configuration): Said | undefined {
  if (beside === undefined) return undefined;
  const value = join(configuration.folder, beside);
  return existsSync(resolve(folder, value)) ? { value, origin: 'default' } : undefined;
}
