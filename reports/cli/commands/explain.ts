import type { CliCommand } from '../command.ts';
import { readLanguage } from '../options/read-language.ts';
import { surfaceOf } from '../surface.ts';

/** Says all there is to say of one requirement. */
export const explain: CliCommand = {
  usage: 'explain <id>',
  summary: 'say what a requirement means, where the docs say it, and what proves it',
  settings: ['lang'],
  declare: (command) => command,
  run: async ({ words: [id = ''], flags }, { out }) => {
    const { explainRequirement } = await import('../explain-requirement.ts');
    out.write(
      explainRequirement(
        id,
        surfaceOf(out, { quiet: false, reportDir: null, language: readLanguage(flags) }),
      ),
    );
    return 'conformant';
  },
};
