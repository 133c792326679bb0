import type { CliCommand } from '../command.ts';
import { readAnnotations } from '../options/read-annotations.ts';
import { readLanguage } from '../options/read-language.ts';
import { readPrinted } from '../options/read-printed.ts';

/** Judges recorded evidence again. */
export const judge: CliCommand = {
  usage: 'judge <evidence>',
  summary: 'judge recorded evidence again: an evidence.jsonl, the report folder it is in, or a bundle',
  settings: ['waivers', 'annotations', 'quiet', 'lang'],
  declare: (command) =>
    command
      .option('--report-dir <folder>', 'where the reports go (default: none are written)')
      .option('--json', 'print the results document and nothing else')
      .option('--print-waivers', 'print a waiver for each new failure, and nothing else'),
  run: async ({ words: [path = ''], flags }, surroundings) => {
    const { reportDir, waivers } = flags;
    const options = {
      path,
      reportDir: typeof reportDir === 'string' ? reportDir : null,
      quiet: flags['quiet'] === true,
      waivers: typeof waivers === 'string' ? waivers : null,
      annotations: readAnnotations(flags),
      language: readLanguage(flags),
      ...readPrinted(flags),
    };
    if (path.endsWith('.zip')) {
      const { judgeBundle } = await import('../judge-bundle.ts');
      return judgeBundle(options, surroundings);
    }
    const { judgeAgain } = await import('../judge-again.ts');
    return judgeAgain(options, surroundings);
  },
};
