import type { RunningShop } from '../../../generators/shop/start-shop.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import type { CliCommand, Given } from '../command.ts';
import type { CommandWords } from '../command-words.ts';
import { environmentNames } from '../options/environment.ts';
import { readLanguage } from '../options/read-language.ts';
import { readNumber } from '../options/read-number.ts';
import { printVariants } from '../options/read-variants.ts';
import { resolveBehaviour, resolvePlatform, resolveSeed } from '../options/resolve-run-options.ts';
import { UsageError } from '../usage-error.ts';

const defaultPort = '4010';

/** Runs the embedded shop for anybody's own tests. */
export const mock: CliCommand = {
  usage: 'mock',
  summary: 'run the embedded shop until it is stopped',
  settings: ['platform', 'reading', 'generation', 'fault', 'seed', 'lang'],
  declare: (command) =>
    command
      .option('--port <number>', `on 127.0.0.1; 0 takes a free one (default: ${defaultPort})`)
      .option('--live-style', 'speak as shops do today, not as the docs show it: short for --generation live')
      .option(
        '--rate <size/leak>',
        'limits requests: bucket size and leak a second, like 80/4 (default: no limit)',
      ),
  run: async (given, { environment, out, untilInterrupted }) => {
    const platform = resolvePlatform(given.flags, environment);
    const shop = await start(platform, liveStyle(given));
    const { commandWordsIn } = await import('../command-words.ts');
    const interrupted = untilInterrupted();
    out.write(describe(platform, shop, commandWordsIn(readLanguage(given.flags)).mock));
    await interrupted;
    await shop.close();
    return 'conformant';
  },
};

/** @throws UsageError where both say something */
function liveStyle({ flags, typed }: Given): Given['flags'] {
  if (flags['liveStyle'] !== true) return flags;
  if (typed['generation'] !== undefined)
    throw new UsageError('--live-style and --generation say the same thing twice', 'Leave one of them out.');
  return { ...flags, generation: 'live' };
}

async function start(platform: Platform, flags: Given['flags']): Promise<RunningShop> {
  const port = readNumber('--port', String(flags['port'] ?? defaultPort), { least: 0, most: 65_535 });
  const rate = readRate(flags['rate']);
  const options = { platform, port, seed: resolveSeed(flags), ...resolveBehaviour(flags, platform) };
  const { startEmbeddedShop } = await import('../embedded-shop.ts');
  try {
    return await startEmbeddedShop(rate === undefined ? options : { ...options, rate });
  } catch (error) {
    const { cause } = error as Error;
    if (!(cause instanceof Error) || !('code' in cause)) throw error;
    throw new UsageError((error as Error).message, undefined, { cause });
  }
}

function readRate(typed: string | boolean | undefined): { size: number; leakPerSecond: number } | undefined {
  if (typeof typed !== 'string') return undefined;
  const parts = /^(?<size>[1-9]\d{0,5})\/(?<leak>\d{1,5}(?:\.\d{1,3})?)$/.exec(typed)?.groups;
  const leakPerSecond = Number(parts?.['leak'] ?? 0);
  if (parts === undefined || leakPerSecond === 0) {
    throw new UsageError(
      `--rate is not '${typed}'`,
      'Type the size of the bucket and its leak a second, like 80/4.',
    );
  }
  return { size: Number(parts['size']), leakPerSecond };
}

function describe(
  platform: Platform,
  { url, tokens, keys, variants }: RunningShop,
  words: CommandWords['mock'],
): string {
  const { title, authorize } = dialectOf(platform);
  const headers = Object.entries(authorize({ token: tokens.write })).map(
    ([name, value]) => ` -H '${name}: ${value}'`,
  );
  return [
    words.listens(title, url),
    '',
    `  curl${headers.join('')} '${url}/orders.json?limit=1'`,
    '',
    words.toJudge,
    '',
    `  ${environmentNames.target}=${url}`,
    ...(platform === platforms[0] ? [] : [`  ${environmentNames.platform}=${platform}`]),
    `  ${environmentNames.token}=${tokens.write}`,
    ...(keys === undefined
      ? []
      : [
          `  ${words.orKeys(`${environmentNames.key}=${keys.key}`, `${environmentNames.secret}=${keys.secret}`)}`,
        ]),
    `  ${environmentNames.readToken}=${tokens.read}`,
    `  ${environmentNames.variants}=${printVariants(variants)}`,
    '',
    words.stop,
    '',
  ].join('\n');
}
