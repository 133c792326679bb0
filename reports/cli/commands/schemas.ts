import type { CliCommand } from '../command.ts';
import { readLanguage } from '../options/read-language.ts';
import { resolvePlatform } from '../options/resolve-run-options.ts';

/** Writes the contract's JSON Schemas for users of other languages. */
export const schemas: CliCommand = {
  usage: 'schemas',
  summary: 'write the JSON Schemas of every request and answer',
  settings: ['platform', 'lang'],
  declare: (command) => command.requiredOption('--out <folder>', 'where they go'),
  run: async ({ flags }, { environment, out }) => {
    const folder = String(flags['out']);
    const [{ writeSchemas }, { commandWordsIn }] = await Promise.all([
      import('../../../generators/schemas/write-schemas.ts'),
      import('../command-words.ts'),
    ]);
    const written = await writeSchemas(resolvePlatform(flags, environment), folder);
    const words = commandWordsIn(readLanguage(flags)).schemas;
    out.write(`${words.written(written.length, folder)}\n`);
    return 'conformant';
  },
};
