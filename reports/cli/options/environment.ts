import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { settingVariables } from '../../config/settings.ts';
import { UsageError } from '../usage-error.ts';

/** Names of what is read from the environment only, and never said again. */
export const credentialNames = {
  token: 'ORDER_CONFORMANCE_TOKEN',
  key: 'ORDER_CONFORMANCE_KEY',
  secret: 'ORDER_CONFORMANCE_SECRET',
  readToken: 'ORDER_CONFORMANCE_READ_TOKEN',
} as const;

/** Names of everything that the environment may say. */
export const environmentNames = { ...credentialNames, ...settingVariables };

/** Configuration by name; an empty text is as good as none. */
export type Environment = Readonly<Record<keyof typeof environmentNames, string | undefined>>;

/** Reads the environment, and a folder's `.env` for what it does not have. @throws UsageError where `.env` cannot be read */
export function readEnvironment(given: NodeJS.ProcessEnv, folder: string): Environment {
  const file = readDotEnv(join(folder, '.env'));
  const entries = Object.entries(environmentNames).map(([key, name]) => [
    key,
    given[name] || file[name] || undefined,
  ]);
  return Object.fromEntries(entries) as Environment;
}

/** One more variable, as `readEnvironment` finds those that it knows. @throws UsageError where `.env` cannot be read */
export function readVariable(name: string, given: NodeJS.ProcessEnv, folder: string): string | undefined {
  return given[name] || readDotEnv(join(folder, '.env'))[name] || undefined;
}

function readDotEnv(path: string): Readonly<Record<string, string>> {
  const bytes = readIfThere(path);
  if (bytes?.includes(0) === true)
    throw new UsageError(`${path} is not in UTF-8`, 'Save it again, as UTF-8.');
  return bytes === undefined ? {} : parse(bytes);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw new UsageError(
      `${path} cannot be read`,
      'Make it a text file that this user may read, or remove it.',
      { cause },
    );
  }
}
