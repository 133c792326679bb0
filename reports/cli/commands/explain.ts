import type { CliCommand } from '../command.ts';
import { surfaceOf } from '../surface.ts';

/** Says all there is to say of one requirement. */
export const explain: CliCommand = {
  usage: 'explain <id>',
  summary: 'say what a requirement means, where the docs say it, and what proves it',
  settings: [],
  declare: (command) => command,
  run: async ({ words: [id = ''] }, { out }) => {
    const { explainRequirement } = await import('../explain-requirement.ts');
    out.write(explainRequirement(id, surfaceOf(out, { quiet: false, reportDir: null })));
    return 'conformant';
  },
};
