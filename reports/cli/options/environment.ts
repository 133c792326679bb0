import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { UsageError } from '../usage-error.ts';

/** Names of everything that may be configured outside of the command line. */
export const environmentNames = {
  token: 'ORDER_CONFORMANCE_TOKEN',
  readToken: 'ORDER_CONFORMANCE_READ_TOKEN',
  variants: 'ORDER_CONFORMANCE_VARIANTS',
  platform: 'ORDER_CONFORMANCE_PLATFORM',
  target: 'ORDER_CONFORMANCE_TARGET',
} as const;

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

function readDotEnv(path: string): Readonly<Record<string, string>> {
  try {
    return parse(readFileSync(path));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    throw new UsageError(
      `${path} cannot be read`,
      'Make it a text file that this user may read, or remove it.',
      { cause },
    );
  }
}
