import { stringify } from 'yaml';
import { credentialNames, type Environment } from '../cli/options/environment.ts';
import { commandWordsIn, type CommandWords } from '../cli/command-words.ts';
import type { ResolvedRunOptions } from '../cli/options/run-options.ts';
import type { Settled } from './settle.ts';
import type { Setting } from './setting.ts';
import { settings } from './settings.ts';

/** Who said what the options are. */
interface Witnesses extends Pick<Settled, 'origins'> {
  readonly environment: Environment;
}

/** Where it is told who said so, unless a value is longer. */
const column = 36;

/** Prints a configuration file that says all that a run goes by, each value with where it comes from; of credentials, whether they are set. */
export function printConfiguration(options: ResolvedRunOptions, { origins, environment }: Witnesses): string {
  const words = commandWordsIn(options.language).config;
  const lines = settings.flatMap((setting) => printSetting(setting, { options, origins, words }));
  const credentials = Object.entries(credentialNames).map(
    ([name, variable]) =>
      `# ${variable}: ${environment[name as keyof typeof credentialNames] === undefined ? words.notSet : words.set}`,
  );
  return `${[...lines, `# ${words.onlyInEnvironment}`, ...credentials].join('\n')}\n`;
}

interface Printing extends Pick<Settled, 'origins'> {
  readonly options: ResolvedRunOptions;
  readonly words: CommandWords['config'];
}

function printSetting(
  { name, effective, default: usual }: Setting,
  { options, origins, words }: Printing,
): readonly string[] {
  const value = effective(options);
  const origin = origins.get(name);
  if (value === undefined) {
    const unset = usual === undefined ? words.notSet : words.unset(usual);
    return [`# ${name}: ${origin === undefined ? unset : words.unused(origin)}`];
  }
  const text = stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  }).trimEnd();
  return [
    `${`${name}: ${text}`.padEnd(column)} # ${origin === undefined || origin === 'default' ? words.byDefault : origin}`,
  ];
}
