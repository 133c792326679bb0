import { profiles } from '../../../suites/evidence/record.ts';
import { settings } from '../../config/settings.ts';
import type { CliCommand } from '../command.ts';
import type { Environment } from '../options/environment.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';

/** Says what runs would do to a shop. */
export const plan: CliCommand = {
  usage: 'plan',
  summary: 'say what a run would send, create and leave behind, without asking the shop anything',
  settings: settings.map(({ name }) => name),
  declare: (command) => command.option('--json', 'print the plan as JSON and nothing else'),
  run: async ({ flags, typed, origins }, surroundings) => {
    const options = resolveRunOptions(flags, withToken(surroundings.environment), { typed });
    const { planAndTell } = await import('../plan-and-tell.ts');
    return planAndTell(options, origins.has('profile') ? [options.profile] : profiles, surroundings);
  },
};

/** What would be done can be looked at before there is a token. */
function withToken(environment: Environment): Environment {
  return { ...environment, token: environment.token ?? 'not-set' };
}
