import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import { environmentNames } from '../cli/options/environment.ts';
import { UsageError } from '../cli/usage-error.ts';
import { buildConfigurationSchema } from './configuration-schema.ts';
import { readCheckedYaml } from './read-checked-yaml.ts';
import type { Setting, SettingValue } from './setting.ts';

export const configurationFileName = 'conformance.yaml';

/** What a configuration file says. */
export interface Configuration {
  /** Where the file is, or would be, as the user would type it. */
  readonly folder: string;
  /** Setting → what is said of it; a relative path has been made one from where the command is called. */
  readonly values: ReadonlyMap<string, ConfiguredValue>;
}

export interface ConfiguredValue {
  readonly value: SettingValue;
  /** `conformance.yaml:3` */
  readonly place: string;
}

/** Where a configuration is looked for. */
export interface ConfigurationPlace {
  /** Where the command is called. */
  readonly folder: string;
  /** The file that was named; undefined: `conformance.yaml`, where there is one. */
  readonly file: string | undefined;
}

/** Loads a configuration file. @throws UsageError naming file, line and what to write instead */
export function loadConfiguration(
  { folder, file: named }: ConfigurationPlace,
  settings: readonly Setting[],
): Configuration {
  const file = named ?? configurationFileName;
  const path = resolve(folder, file);
  const own = dirname(file);
  if (named === undefined && !existsSync(path)) {
    refuseOtherEnding(folder);
    return { folder: own, values: new Map() };
  }
  const { value = {}, lineOf } = readCheckedYaml<Readonly<Record<string, SettingValue>>>(
    { text: read(path, file), file, refuseKey },
    buildConfigurationSchema(settings),
  );
  const values = settings.flatMap(({ name, path: isPath }) => {
    const said = value[name];
    if (said === undefined) return [];
    const moved = isPath === true && typeof said === 'string' && !isAbsolute(said) ? join(own, said) : said;
    return [[name, { value: moved, place: `${file}:${lineOf([name])}` }] as const];
  });
  return { folder: own, values: new Map(values) };
}

/** Whoever wrote it believes that a run goes by it. */
function refuseOtherEnding(folder: string): void {
  const other = configurationFileName.replace(/yaml$/, 'yml');
  if (!existsSync(resolve(folder, other))) return;
  throw new UsageError(
    `${other} is not read: a configuration is called ${configurationFileName}`,
    `Rename it, or name it with --config ${other}.`,
  );
}

function read(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = codeOf(cause);
    throw new UsageError(
      `the configuration cannot be read: ${file} (${code})`,
      `Name a file with --config, or leave ${configurationFileName} out.`,
      { cause },
    );
  }
}

/** A file is shared and kept; credentials are neither. */
function refuseKey(key: string): { message: string; hint: string } | undefined {
  if (!/token|secret|passw|credential|auth|bearer|cookie|key$/i.test(key)) return undefined;
  const { token, readToken, key: apiKey, secret } = environmentNames;
  return {
    message: `'${key}' looks like a credential, which has no place in a file that others read`,
    hint: `Put it into the environment, or into a file .env: ${token}, ${readToken}, ${apiKey} or ${secret}.`,
  };
}
