import type { CliCommand } from '../command.ts';
import { readAsides } from '../options/read-asides.ts';
import { readAnnotations } from '../options/read-annotations.ts';
import { readLanguage } from '../options/read-language.ts';
import { readPrinted } from '../options/read-printed.ts';
import { readWantedSet } from '../options/read-set.ts';
import { UsageError } from '../usage-error.ts';

/** Judges recorded evidence again. */
export const judge: CliCommand = {
  usage: 'judge <evidence>',
  summary: 'judge recorded evidence again: an evidence.jsonl, the report folder it is in, or a bundle',
  settings: ['set', 'waivers', 'drift', 'portability', 'annotations', 'quiet', 'lang'],
  declare: (command) =>
    command
      .option('--report-dir <folder>', 'where the reports go (default: none are written)')
      .option('--json', 'print the results document and nothing else')
      .option('--print-waivers', 'print a waiver for each new failure, and nothing else'),
  run: async ({ words: [path = ''], flags, typed }, surroundings) => {
    const { reportDir, waivers } = flags;
    const options = {
      path,
      reportDir: typeof reportDir === 'string' ? reportDir : null,
      quiet: flags['quiet'] === true,
      waivers: typeof waivers === 'string' ? waivers : null,
      set: readWantedSet({ flags, typed }),
      asides: readAsides(flags),
      annotations: readAnnotations(flags),
      language: readLanguage(flags),
      ...readPrinted(flags),
    };
    if (path.endsWith('.zip')) {
      if (options.set?.typed === true)
        throw new UsageError(
          'a bundle is judged by the requirement set that it names',
          'Leave --set out; `judge` takes it for an evidence.jsonl.',
        );
      const { judgeBundle } = await import('../judge-bundle.ts');
      return judgeBundle(options, surroundings);
    }
    const { judgeAgain } = await import('../judge-again.ts');
    return judgeAgain(options, surroundings);
  },
};
