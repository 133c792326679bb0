import type { Credentials } from '../../../spec/credentials.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { shortestHidden } from '../../../suites/client/redaction/secrets.ts';
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
  for (const name of ['token', 'key', 'secret', 'readToken'] as const) refuseUnusable(name, environment);
  refuseOneForBoth(environment);
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

function refuseUnusable(name: keyof Environment, environment: Environment): void {
  const value = environment[name];
  if (value === undefined) return;
  if (!/^[\u0021-\u007E]+$/.test(value) || /^(["'`]).*\1$/.test(value))
    throw new UsageError(
      `${environmentNames[name]} holds blanks, quotes or characters that no token has`,
      'Copy the token again, without quotes and line breaks.',
    );
  if (value.length < shortestHidden)
    throw new UsageError(
      `${environmentNames[name]} is too short: less than ${shortestHidden} characters`,
      'Copy it again, whole. What is so short could not be kept out of reports, as it stands in other words too.',
    );
}

/** A token that may write would be taken for one that may not, and all that it writes for the shop's fault. */
function refuseOneForBoth({ token, readToken }: Environment): void {
  if (readToken === undefined || readToken !== token) return;
  throw new UsageError(
    `${environmentNames.readToken} holds the same token as ${environmentNames.token}`,
    `It is there to see that a token with the scope to read alone writes nothing: put such a token into it, or leave ${environmentNames.readToken} out.`,
  );
}
