import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { hideSecrets } from '../../../suites/client/redact.ts';
import { credentialNames, type Environment } from './environment.ts';
import { UsageError } from '../usage-error.ts';

/** Reads an API base. What was typed is only repeated where it cannot hold a secret. @throws UsageError */
export function readTarget(typed: string, platform: Platform): URL {
  const example = `Give the API base, like ${dialectOf(platform).exampleTarget}, or mock.`;
  const url = URL.parse(typed);
  if (url !== null && (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')) {
    throw new UsageError(
      'the target holds more than an address',
      `Secrets never belong into a URL: put the token into ORDER_CONFORMANCE_TOKEN. ${example}`,
    );
  }
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    const shown = /^[\w./:-]{1,80}$/.test(typed) ? ` '${typed}'` : '';
    throw new UsageError(`the target${shown} is not a web address`, example);
  }
  return url;
}

/** An address stands in every report: a credential in its path would stand there too. @throws UsageError, which does not repeat it */
export function refuseSecretIn(url: URL, environment: Environment): void {
  const address = url.href;
  const names = Object.keys(credentialNames) as (keyof typeof credentialNames)[];
  const found = names.find((name) => {
    const secret = environment[name];
    return secret !== undefined && secret.length >= 8 && hideSecrets(address, [secret]) !== address;
  });
  if (found === undefined) return;
  throw new UsageError(
    `the target holds what ${credentialNames[found]} says`,
    'Secrets never belong into a URL: it stands in every report. Give the API base alone.',
  );
}

/** Is it this machine, where nobody else's data can be touched? */
export function isThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The API base as a run records it: no slash at its end. */
export function printTarget(url: URL): string {
  return url.href.replace(/\/+$/, '');
}
