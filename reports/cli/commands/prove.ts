import type { CliCommand } from '../command.ts';
import { readLanguage } from '../options/read-language.ts';
import { readNumber } from '../options/read-number.ts';
import { resolvePlatform } from '../options/resolve-run-options.ts';

/** Shows that a green run means something: the suite against shops that are wrong in known ways, and shops that are not. */
export const prove: CliCommand = {
  usage: 'prove',
  summary: 'prove that the checks can fail: faulty shops, benign ones, broken worlds',
  settings: ['platform', 'lang'],
  declare: (command) =>
    command
      .option('--seeds <number>', 'how many seeds, from 1 on (default: 1)')
      .option('--fault <glob>', 'only faults whose id matches')
      .option('--matrix <file>', 'write which fault makes which requirement fail')
      .option('--json', 'print the proof as JSON and nothing else'),
  run: async ({ flags }, { environment, out, err }) => {
    const platform = resolvePlatform(flags, environment);
    const count = readNumber('--seeds', String(flags['seeds'] ?? '1'), { least: 1, most: 1000 });
    const { proveAndTell } = await import('../prove-and-tell.ts');
    return proveAndTell(
      {
        platform,
        count,
        glob: textOf(flags['fault']),
        matrix: textOf(flags['matrix']),
        json: flags['json'] === true,
        language: readLanguage(flags),
      },
      { out, err },
    );
  },
};

function textOf(flag: string | boolean | undefined): string | null {
  return typeof flag === 'string' ? flag : null;
}
