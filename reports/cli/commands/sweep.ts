import type { CliCommand } from '../command.ts';
import { readAge } from '../options/read-age.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';

const usualSince = '30d';

/** Undoes what earlier runs left in a shop. */
export const sweep: CliCommand = {
  usage: 'sweep',
  summary: 'find what earlier runs left in a shop, and undo it',
  settings: ['platform', 'target', 'shop', 'allowWrites', 'hosts', 'ledgerDir', 'lang'],
  declare: (command) =>
    command
      .option(
        '--older-than <age>',
        'only what runs left that began longer ago, like 24h (default: runs that ended on this machine; of others those of more than 24h)',
      )
      .option('--since <age>', `look for orders no older than this (default: ${usualSince})`)
      .option('--dry-run', 'only list what would be undone'),
  run: async ({ flags }, surroundings) => {
    const { olderThan, since } = flags;
    const options = resolveRunOptions(flags, surroundings.environment);
    const { sweepAndTell } = await import('../sweep-and-tell.ts');
    return sweepAndTell(
      {
        ...options,
        olderThanMs: typeof olderThan === 'string' ? readAge('--older-than', olderThan) : undefined,
        sinceMs: readAge('--since', typeof since === 'string' ? since : usualSince),
        dryRun: flags['dryRun'] === true,
      },
      surroundings,
    );
  },
};
