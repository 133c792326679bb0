import type { CliCommand } from '../command.ts';
import { readLanguage } from '../options/read-language.ts';
import { resolvePlatform } from '../options/resolve-run-options.ts';
import { readScope } from '../traffic/read-scope.ts';

/** Judges what an app sent, as somebody recorded it. */
export const checkTraffic: CliCommand = {
  usage: 'check-traffic <file>',
  summary: 'judge what an app sent: an HTTP archive (.har) of any tool, or an evidence.jsonl of `proxy`',
  settings: ['platform', 'quiet', 'lang'],
  declare: (command) =>
    command
      .option('--target <url>', 'API base of the shop that is meant (default: the one most requests went to)')
      .option('--scope <name>', 'the scope that the app asks for, read or write, to be held against its use')
      .option('--report-dir <folder>', 'where the reports go (default: none are written)')
      .option('--json', 'print the document and nothing else'),
  run: async ({ words: [path = ''], flags, typed }, { environment, out }) => {
    const { checkRecorded } = await import('../traffic/check-recorded.ts');
    const { target, reportDir } = typed;
    return checkRecorded(
      {
        path,
        platform: resolvePlatform(flags, environment),
        platformSaid: typed['platform'] !== undefined,
        target: typeof target === 'string' ? target.replace(/\/+$/, '') : null,
        scope: readScope(typed['scope']),
        reportDir: typeof reportDir === 'string' ? reportDir : null,
        quiet: flags['quiet'] === true,
        language: readLanguage(flags),
        json: typed['json'] === true,
      },
      out,
    );
  },
};
