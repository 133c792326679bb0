import { readLanguage } from '../options/read-language.ts';
import { printTarget, readTarget } from '../options/read-target.ts';
import { readNumber } from '../options/read-number.ts';
import { resolveBehaviour, resolvePlatform, resolveSeed } from '../options/resolve-run-options.ts';
import type { CliCommand, Given } from '../command.ts';
import type { Environment } from '../options/environment.ts';
import type { ProxyRunOptions } from '../traffic/proxy-options.ts';
import { usualTrafficDir } from '../options/read-report-dir.ts';
import { readScope } from '../traffic/read-scope.ts';
import { UsageError } from '../usage-error.ts';

const defaultPort = '4011';

/** Stands between an app and its shop, and judges both. */
export const proxy: CliCommand = {
  usage: 'proxy',
  summary: 'stand between an app and a shop until Ctrl-C, and judge what the app sends and is answered',
  settings: ['platform', 'target', 'reading', 'generation', 'fault', 'seed', 'quiet', 'lang'],
  declare: (command) =>
    command
      .option('--port <number>', `on 127.0.0.1; 0 takes a free one (default: ${defaultPort})`)
      .option('--adverse', 'put in the way of the app what it must survive; with --target mock')
      .option('--scope <name>', 'the scope that the app asks for, read or write, to be held against its use')
      .option('--report-dir <folder>', `where the reports go (default: ${usualTrafficDir})`),
  run: async (given, surroundings) => {
    const options = resolve(given, surroundings.environment);
    const { runProxy } = await import('../traffic/run-proxy.ts');
    return runProxy(options, surroundings);
  },
};

function resolve({ flags, typed }: Given, environment: Environment): ProxyRunOptions {
  const platform = resolvePlatform(flags, environment);
  const { target: set } = flags;
  const said = (typeof set === 'string' ? set : undefined) ?? environment.target ?? 'mock';
  const target = said === 'mock' ? null : new URL(printTarget(readTarget(said, platform)));
  const adverse = typed['adverse'] === true;
  if (adverse && target !== null) {
    throw new UsageError(
      '--adverse would put trouble into a shop that is not ours',
      'Say --target mock with it.',
    );
  }
  const folder = typed['reportDir'];
  return {
    platform,
    target,
    port: readNumber('--port', String(typed['port'] ?? defaultPort), { least: 0, most: 65_535 }),
    seed: resolveSeed(flags),
    behaviour: resolveBehaviour(flags, platform),
    adverse,
    scope: readScope(typed['scope']),
    reportDir: typeof folder === 'string' ? folder : usualTrafficDir,
    quiet: flags['quiet'] === true,
    language: readLanguage(flags),
  };
}
