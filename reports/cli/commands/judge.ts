import type { CliCommand } from '../command.ts';
import { readAnnotations } from '../options/read-annotations.ts';
import { readPrinted } from '../options/read-printed.ts';

/** Judges recorded evidence again. */
export const judge: CliCommand = {
  usage: 'judge <evidence>',
  summary: 'judge recorded evidence again: an evidence.jsonl, or the report folder it is in',
  settings: ['waivers', 'annotations', 'quiet'],
  declare: (command) =>
    command
      .option('--report-dir <folder>', 'where the reports go (default: none are written)')
      .option('--json', 'print the results document and nothing else')
      .option('--print-waivers', 'print a waiver for each new failure, and nothing else'),
  run: async ({ words: [path = ''], flags }, surroundings) => {
    const { judgeAgain } = await import('../judge-again.ts');
    const { reportDir, waivers } = flags;
    return judgeAgain(
      {
        path,
        reportDir: typeof reportDir === 'string' ? reportDir : null,
        quiet: flags['quiet'] === true,
        waivers: typeof waivers === 'string' ? waivers : null,
        annotations: readAnnotations(flags),
        ...readPrinted(flags),
      },
      surroundings,
    );
  },
};
