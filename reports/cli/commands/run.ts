import { platforms } from '../../../spec/platforms.ts';
import { profiles } from '../../../suites/evidence/record.ts';
import type { CliCommand } from '../command.ts';
import { environmentNames } from '../options/environment.ts';
import { generations, resolveRunOptions, shopReadings } from '../options/resolve-run-options.ts';

const environmentHelp = `
From the environment, or a file .env in this folder:
  ${environmentNames.token}       the token; credentials are read from nowhere else
  ${environmentNames.readToken}  a token with read scope only, to judge scopes
  ${environmentNames.variants}    ID[:STOCK:deny|continue],... variants that may be ordered
  ${environmentNames.platform}, ${environmentNames.target}`;

/** Asks a shop, judges what it answered, says so. */
export const run: CliCommand = {
  usage: 'run',
  summary: 'ask a shop and say whether it conforms',
  declare: (command) =>
    command
      .option('--platform <name>', `${platforms.join(' or ')} (default: haravan)`)
      .option('--target <target>', 'mock, the embedded shop, or the API base of a shop (default: mock)')
      .option('--profile <name>', `${profiles.join(', ')} (default: core on this machine, else read-only)`)
      .option('--seed <number>', 'repeats what was made up (default: 1)')
      .option('--only <glob>', 'only requirements whose id matches, like "HRV-ORD-CANCEL-*"')
      .option('--report-dir <folder>', 'where the reports go (default: conformance-report)')
      .option(
        '--reading <name>',
        `which docs the embedded shop follows: ${shopReadings.join(' or ')} (default: example)`,
      )
      .option(
        '--generation <year>',
        `which order object the embedded shop speaks: ${generations.join(' or ')} (default: 2022)`,
      )
      .option('--fault <ids>', 'faults that the embedded shop has, to see what is said of them')
      .option(
        '--max-requests <number>',
        'end in order after so many requests (default: 400 in the profile full); making a failure short has 300 more',
      )
      .option('--max-seconds <number>', 'end in order after so many seconds')
      .option('--runs <number>', 'sequences of random steps in the profile full (default: 10)')
      .option('--together', 'send requests together to a shop that is not embedded, in the profile full')
      .option('--replay <file>', 'tell one failing sequence again, from the replay-*.json of an earlier run')
      .option('--quiet', 'print only the failures and the verdict')
      .option('--json', 'print the results document and nothing else')
      .addHelpText('after', environmentHelp),
  run: async ({ flags }, surroundings) => {
    const options = resolveRunOptions(flags, surroundings.environment);
    const { runAndJudge } = await import('../run-and-judge.ts');
    return runAndJudge(options, surroundings);
  },
};
