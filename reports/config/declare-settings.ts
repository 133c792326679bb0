import { Option, type Command } from 'commander';
import { flagOf, type Setting } from './setting.ts';
import { configurationFileName } from './load-configuration.ts';

/** Declares the flags of settings, and the one that names the file they may stand in. */
export function declareSettings(command: Command, settings: readonly Setting[]): Command {
  for (const setting of settings) {
    const { takes, says, default: usual } = setting;
    const flag = flagOf(setting);
    const help = usual === undefined ? says : `${says} (default: ${usual})`;
    command.option(takes === null ? flag : `${flag} ${takes}`, help);
    if (takes === null) command.addOption(new Option(flag.replace('--', '--no-')).hideHelp());
  }
  if (settings.length === 0) return command;
  if (settings.some(({ name }) => name === 'shop')) {
    command
      .option('--shops <file>', 'a list of shops, one of which --shop or --job names')
      .option(
        '--job <index>',
        'the shop and shard of this job of the list, from 0, as plan --matrix counts them',
      );
  }
  return command.option(
    '--config <file>',
    `what was not typed (default: ${configurationFileName}, where there is one)`,
  );
}
