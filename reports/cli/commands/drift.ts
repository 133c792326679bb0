import type { CliCommand } from '../command.ts';
import { resolveDriftOptions } from '../drift/drift-options.ts';
import { environmentHelp } from '../environment-help.ts';

/** Says what of a shop's API is otherwise than it was. */
export const drift: CliCommand = {
  usage: 'drift [what] [difference]',
  summary: 'say what of a shop’s API is otherwise than it was, whom it breaks, and since when',
  settings: [
    'platform',
    'target',
    'reading',
    'generation',
    'fault',
    'seed',
    'headroom',
    'reportDir',
    'quiet',
    'lang',
  ],
  declare: (command) =>
    command
      .option('--update', 'learn what the API is like now, as what it is compared with from now on')
      .option('--from <file>', 'look at recorded traffic instead of a shop: an evidence.jsonl, or a HAR')
      .option('--baseline <file>', 'what it was like (default: drift-baseline.yaml)')
      .option('--history <file>', 'what was found when (default: drift-history.jsonl beside the baseline)')
      .option('--drifted <names>', 'changes that the embedded shop shows, for seeing what is said of them')
      .option('--json', 'print drift.json and nothing else')
      .addHelpText('after', `\n${help}${environmentHelp}`),
  run: async ({ words, flags, typed }, surroundings) => {
    const options = resolveDriftOptions({ words, flags, typed }, surroundings.environment);
    if (options.what === 'history') {
      const { tellHistory } = await import('../drift/tell-history.ts');
      return tellHistory(options, surroundings);
    }
    const { driftAndTell } = await import('../drift/drift-and-tell.ts');
    return driftAndTell(options, surroundings);
  },
};

const help = `drift            compare the shop with the baseline and the contract; asks at most 60 things, changes nothing
drift --update   write the baseline
drift history    since when there is what difference; of one: drift history <fingerprint>
`;
