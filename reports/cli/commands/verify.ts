import type { CliCommand } from '../command.ts';
import { readLanguage } from '../options/read-language.ts';

/** Checks a bundle, and who signed it. */
export const verify: CliCommand = {
  usage: 'verify <bundle>',
  summary: 'check a bundle: every file, every verdict again from the evidence, and the signature',
  settings: ['lang'],
  declare: (command) =>
    command
      .option('--key <file>', 'the public key of whoever is said to have signed it')
      .option('--nonce <text>', 'what you gave the partner')
      .option('--trial', 'also take a shop on this machine, to try it out')
      .option('--json', 'print what was found as JSON, and nothing else'),
  run: async ({ words: [file = ''], flags }, surroundings) => {
    const { verifyAndTell } = await import('../verify-and-tell.ts');
    const { key, nonce } = flags;
    return verifyAndTell(
      {
        file,
        keyFile: typeof key === 'string' ? key : null,
        nonce: typeof nonce === 'string' ? nonce : null,
        json: flags['json'] === true,
        trial: flags['trial'] === true,
        language: readLanguage(flags),
      },
      surroundings,
    );
  },
};
