import { dialectOf } from '../../../spec/dialects.ts';
import type { RunningShop } from '../../../generators/shop/start-shop.ts';
import { trafficWordsIn, type TrafficWords } from '../../traffic/words/words.ts';
import type { ProxyTarget } from './open-proxy-target.ts';
import type { ProxyRunOptions } from './proxy-options.ts';

/** What to do with a proxy that has just started. */
export function describeProxy(
  { platform, adverse, language }: Pick<ProxyRunOptions, 'platform' | 'adverse' | 'language'>,
  { shop, url }: { readonly shop: ProxyTarget; readonly url: string },
): string {
  const { title, authorize } = dialectOf(platform);
  const { embedded } = shop;
  const { proxy: words } = trafficWordsIn(language);
  const width = Math.max(words.toWrite.length, words.toRead.length);
  const headers = (what: string, token: string): readonly string[] =>
    Object.entries(authorize({ token })).map(([name, value]) => `  ${what.padEnd(width)} ${name}: ${value}`);
  const credentials =
    embedded === undefined
      ? []
      : [...headers(words.toWrite, embedded.tokens.write), ...headers(words.toRead, embedded.tokens.read)];
  return [
    words.listens(embedded === undefined ? shop.url.href : words.embedded(title), url),
    '',
    words.use,
    ...(embedded === undefined ? [] : [words.headers, ...credentials, ...goodsOf(embedded, words)]),
    ...(adverse ? [words.adverse] : []),
    '',
    words.end,
    '',
  ].join('\n');
}

/** What an app can sign in with beside a token, and what it can order. */
function goodsOf({ keys, variants }: RunningShop, words: TrafficWords['proxy']): readonly string[] {
  const ids = variants.map(({ id }) => id).join(', ');
  return [...(keys === undefined ? [] : [words.keys(keys.key, keys.secret)]), words.variants(ids)];
}
