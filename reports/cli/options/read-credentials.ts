import type { Credentials } from '../../../spec/credentials.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { UsageError } from '../usage-error.ts';
import { environmentNames, type Environment } from './environment.ts';

/** Whom the credentials are for. */
interface Purpose {
  readonly platform: Platform;
  readonly host: string;
}

export interface GivenCredentials {
  readonly credentials: Credentials;
  /** Null where no token with read scope only was configured. */
  readonly readToken: string | null;
}

/** Credentials from the environment, and from nowhere else: a token, or a key and its secret. @throws UsageError */
export function readCredentials(environment: Environment, purpose: Purpose): GivenCredentials {
  for (const name of ['token', 'key', 'secret', 'readToken'] as const) refuseBlanks(name, environment);
  return { credentials: choose(environment, purpose), readToken: environment.readToken ?? null };
}

function choose({ token, key, secret }: Environment, { platform, host }: Purpose): Credentials {
  if (token !== undefined) return { token };
  const { title, takesKey } = dialectOf(platform);
  if (takesKey && key !== undefined && secret !== undefined) return { key, secret };
  const { token: tokenName, key: keyName, secret: secretName } = environmentNames;
  if (takesKey && (key !== undefined || secret !== undefined)) {
    const [there, missing] = key === undefined ? [secretName, keyName] : [keyName, secretName];
    throw new UsageError(
      `${there} is set and ${missing} is not`,
      'A key is of use with its secret only: set both.',
    );
  }
  if (!takesKey && key !== undefined)
    throw new UsageError(`${keyName} is set, but ${title} takes a token`, `Put the token into ${tokenName}.`);
  throw new UsageError(
    `no ${takesKey ? 'credentials' : 'token'} for ${host}`,
    `Put ${takesKey ? `a token into ${tokenName}, or a key and its secret into ${keyName} and ${secretName}` : `it into the environment variable ${tokenName}`}, or into a file .env; never into the command.`,
  );
}

function refuseBlanks(name: keyof Environment, environment: Environment): void {
  const value = environment[name];
  if (value === undefined || /^[\u0021-\u007E]+$/.test(value)) return;
  throw new UsageError(
    `${environmentNames[name]} holds blanks or characters that no token has`,
    'Copy the token again, without quotes and line breaks.',
  );
}
