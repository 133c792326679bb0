import { settings } from '../../config/settings.ts';
import type { CliCommand } from '../command.ts';
import { environmentHelp } from '../environment-help.ts';
import { requireNamedShop } from '../options/require-named-shop.ts';
import { requireLeaveToRun } from '../options/read-writes.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';

/** Asks a shop, judges what it answered, says so. */
export const run: CliCommand = {
  usage: 'run',
  summary: 'ask a shop and say whether it conforms',
  settings: settings.map(({ name }) => name),
  declare: (command) =>
    command
      .option('--replay <file>', 'tell one failing sequence again, from the replay-*.json of an earlier run')
      .option('--shard <i/n>', 'tell only this part of the scenarios, of so many that share them: 2/4')
      .option(
        '--resume <run>',
        'go on with a run that was cut, by its id: what it has judged is not told again',
      )
      .option('--dry-run', 'say what would be sent, created and left behind, and send nothing: as plan')
      .option('--json', 'print the results document and nothing else')
      .option('--print-waivers', 'print a waiver for each new failure, and nothing else')
      .addHelpText('after', environmentHelp),
  run: async ({ flags, typed }, surroundings) => {
    if (typeof flags['resume'] === 'string') {
      const { resumeRun } = await import('../resume/resume-run.ts');
      return resumeRun(flags['resume'], { flags, typed }, surroundings);
    }
    requireNamedShop({ flags, typed }, surroundings.environment);
    const options = resolveRunOptions(flags, surroundings.environment, { typed });
    if (flags['dryRun'] === true) {
      const { planAndTell } = await import('../plan-and-tell.ts');
      return planAndTell(options, [options.profile], surroundings);
    }
    requireLeaveToRun(options);
    const { runAndJudge } = await import('../run-and-judge.ts');
    return runAndJudge(options, surroundings);
  },
};
