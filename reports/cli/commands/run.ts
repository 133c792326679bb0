import { settings } from '../../config/settings.ts';
import type { CliCommand } from '../command.ts';
import { environmentHelp } from '../environment-help.ts';
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
      .option('--dry-run', 'say what would be sent, created and left behind, and send nothing: as plan')
      .option('--json', 'print the results document and nothing else')
      .option('--print-waivers', 'print a waiver for each new failure, and nothing else')
      .addHelpText('after', environmentHelp),
  run: async ({ flags, typed }, surroundings) => {
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
