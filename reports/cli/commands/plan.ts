import { profiles } from '../../../suites/evidence/record.ts';
import { settings } from '../../config/settings.ts';
import { matrixFormatNames, matrixFormats } from '../../matrix/formats.ts';
import { loadShopList } from '../../matrix/load-shop-list.ts';
import type { CliCommand, Surroundings } from '../command.ts';
import type { ExitReason } from '../exit-codes.ts';
import { chooseOne } from '../options/choose-one.ts';
import type { Environment } from '../options/environment.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';
import { UsageError } from '../usage-error.ts';

/** Says what runs would do to a shop. */
export const plan: CliCommand = {
  usage: 'plan',
  summary:
    'say what a run would send, create and leave behind, or make jobs of a list of shops; ask no shop anything',
  settings: settings.map(({ name }) => name),
  declare: (command) =>
    command
      .option('--json', 'print the plan as JSON and nothing else')
      .option('--shard <i/n>', 'of this part of the scenarios alone')
      .option('--matrix <file>', 'print the jobs that ask the shops of this list')
      .option('--format <name>', `what the jobs are for: ${matrixFormatNames.join(', ')} (default: github)`),
  run: async ({ flags, typed, origins }, surroundings) => {
    const { matrix, format } = typed;
    if (typeof matrix === 'string') return printMatrix(matrix, format, surroundings);
    if (format !== undefined)
      throw new UsageError('--format is of the jobs of a list of shops', 'Name the list with --matrix.');
    const options = resolveRunOptions(flags, withToken(surroundings.environment), { typed });
    const { planAndTell } = await import('../plan-and-tell.ts');
    return planAndTell(options, origins.has('profile') ? [options.profile] : profiles, surroundings);
  },
};

function printMatrix(
  file: string,
  format: string | boolean | undefined,
  { out }: Pick<Surroundings, 'out'>,
): ExitReason {
  const name = typeof format === 'string' ? format : 'github';
  out.write(matrixFormats[chooseOne('format', name, matrixFormatNames)](loadShopList(file)));
  return 'conformant';
}

/** What would be done can be looked at before there is a token. */
function withToken(environment: Environment): Environment {
  return { ...environment, token: environment.token ?? 'not-set' };
}
