import type { CliCommand } from '../command.ts';
import { readLanguage } from '../options/read-language.ts';

/** Makes a pair of keys for signing bundles. */
export const keygen: CliCommand = {
  usage: 'keygen',
  summary: 'make a pair of Ed25519 keys, to sign bundles with',
  settings: ['lang'],
  declare: (command) =>
    command.option(
      '--out <file>',
      'the private key; the public one goes beside it with .pub',
      'bundle-key.pem',
    ),
  run: async ({ flags }, surroundings) => {
    const { writeKeys } = await import('../write-keys.ts');
    return writeKeys({ file: String(flags['out']), language: readLanguage(flags) }, surroundings);
  },
};
