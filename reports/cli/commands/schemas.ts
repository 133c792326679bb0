import type { CliCommand } from '../command.ts';
import { resolvePlatform } from '../options/resolve-run-options.ts';

/** Writes the contract's JSON Schemas for users of other languages. */
export const schemas: CliCommand = {
  usage: 'schemas',
  summary: 'write the JSON Schemas of every request and answer',
  settings: ['platform'],
  declare: (command) => command.requiredOption('--out <folder>', 'where they go'),
  run: async ({ flags }, { environment, out }) => {
    const folder = String(flags['out']);
    const { writeSchemas } = await import('../../../generators/schemas/write-schemas.ts');
    const written = await writeSchemas(resolvePlatform(flags, environment), folder);
    out.write(`${written.length} schemas written to ${folder}\n`);
    return 'conformant';
  },
};
