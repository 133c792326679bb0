import { platforms } from '../../../spec/platforms.ts';
import type { CliCommand } from '../command.ts';
import { readLanguage } from '../options/read-language.ts';
import { resolveReading, resolveSeed } from '../options/resolve-run-options.ts';

/** Shows whoever writes one app for both platforms where they differ. */
export const compare: CliCommand = {
  usage: 'compare',
  summary: 'run the same program on both platforms and say where they differ',
  settings: ['reading', 'seed', 'lang'],
  declare: (command) =>
    command
      .option('--all', 'list what is the same too')
      .option('--json', 'print the comparison as JSON and nothing else'),
  run: async ({ flags }, { out }) => {
    const [left, right] = platforms;
    const options = {
      platforms: [left, right],
      reading: resolveReading(flags),
      seed: resolveSeed(flags),
    } as const;
    const [{ compareEmbedded }, { renderComparison }] = await Promise.all([
      import('../../compare/compare-embedded.ts'),
      import('../../compare/render-comparison.ts'),
    ]);
    const comparison = await compareEmbedded(options);
    out.write(
      flags['json'] === true
        ? `${JSON.stringify(comparison, null, 2)}\n`
        : renderComparison(comparison, { all: flags['all'] === true, language: readLanguage(flags) }),
    );
    return 'conformant';
  },
};
