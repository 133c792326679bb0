import type { CliCommand } from '../command.ts';

/** Makes a pair of keys for signing bundles. */
export const keygen: CliCommand = {
  usage: 'keygen',
  summary: 'make a pair of Ed25519 keys, to sign bundles with',
  settings: [],
  declare: (command) =>
    command.option(
      '--out <file>',
      'the private key; the public one goes beside it with .pub',
      'bundle-key.pem',
    ),
  run: async ({ flags }, surroundings) => {
    const { writeKeys } = await import('../write-keys.ts');
    return writeKeys(String(flags['out']), surroundings);
  },
};
