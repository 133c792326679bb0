import { settings } from '../../config/settings.ts';
import type { CliCommand } from '../command.ts';
import { environmentHelp } from '../environment-help.ts';
import type { Environment } from '../options/environment.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';

/** Says what a run would go by, and who said so. */
export const config: CliCommand = {
  usage: 'config',
  summary: 'print the configuration that a run would have, and where each value comes from',
  settings: settings.map(({ name }) => name),
  declare: (command) => command.addHelpText('after', environmentHelp),
  run: async ({ flags, typed, origins }, { environment, out }) => {
    const options = resolveRunOptions(flags, withToken(environment), { typed });
    const { printConfiguration } = await import('../../config/print-configuration.ts');
    out.write(printConfiguration(options, { origins, environment }));
    return 'conformant';
  },
};

/** What is configured can be looked at before there is a token. */
function withToken(environment: Environment): Environment {
  return { ...environment, token: environment.token ?? 'not-set' };
}
