import { settings } from '../../config/settings.ts';
import type { CliCommand } from '../command.ts';
import { environmentHelp } from '../environment-help.ts';
import { requireNamedShop } from '../options/require-named-shop.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';

/** Looks for what would keep a run from coming to anything. */
export const doctor: CliCommand = {
  usage: 'doctor',
  summary: 'look at configuration, credentials, shop and clock, and change nothing',
  settings: settings.map(({ name }) => name),
  declare: (command) => command.addHelpText('after', environmentHelp),
  run: async ({ flags, typed, origins }, surroundings) => {
    const { environment } = surroundings;
    requireNamedShop({ flags, typed }, environment);
    const options = resolveRunOptions(flags, environment, { typed });
    const { examineAndTell } = await import('../doctor-and-tell.ts');
    return examineAndTell({ options, origins, environment }, surroundings);
  },
};
