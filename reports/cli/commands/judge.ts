import type { CliCommand } from '../command.ts';

/** Judges recorded evidence again. */
export const judge: CliCommand = {
  usage: 'judge <evidence>',
  summary: 'judge recorded evidence again: an evidence.jsonl, or the report folder it is in',
  declare: (command) =>
    command
      .option('--report-dir <folder>', 'where the reports go (default: none are written)')
      .option('--quiet', 'print only the failures and the verdict')
      .option('--json', 'print the results document and nothing else'),
  run: async ({ words: [path = ''], flags }, surroundings) => {
    const { judgeAgain } = await import('../judge-again.ts');
    const { reportDir } = flags;
    return judgeAgain(
      {
        path,
        reportDir: typeof reportDir === 'string' ? reportDir : null,
        quiet: flags['quiet'] === true,
        json: flags['json'] === true,
      },
      surroundings,
    );
  },
};
