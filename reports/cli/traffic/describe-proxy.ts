import { dialectOf } from '../../../spec/dialects.ts';
import type { ProxyTarget } from './open-proxy-target.ts';
import type { ProxyRunOptions } from './proxy-options.ts';

/** What to do with a proxy that has just started. */
export function describeProxy(
  { platform, adverse }: Pick<ProxyRunOptions, 'platform' | 'adverse'>,
  { shop, url }: { readonly shop: ProxyTarget; readonly url: string },
): string {
  const { title, authorize } = dialectOf(platform);
  const { embedded } = shop;
  const credentials =
    embedded === undefined
      ? []
      : [
          ...Object.entries(authorize({ token: embedded.tokens.write })).map(
            ([name, value]) => `  to write     ${name}: ${value}`,
          ),
          ...Object.entries(authorize({ token: embedded.tokens.read })).map(
            ([name, value]) => `  to read only ${name}: ${value}`,
          ),
        ];
  return [
    `A proxy of ${embedded === undefined ? shop.url.href : `an embedded ${title} shop`} listens at ${url}`,
    '',
    'Give your app this address in place of the API base, and run its tests.',
    ...(credentials.length === 0 ? [] : ['The embedded shop takes these headers:', ...credentials]),
    ...(adverse ? ['Things will go wrong on purpose; the report says which.'] : []),
    '',
    'Ctrl-C ends it and writes the report.',
    '',
  ].join('\n');
}
