import { buildCatalogue } from '../catalogue.ts';
import { translateMessage } from '../translate-message.ts';
import { errorsOfConfiguration } from './errors-of-configuration.ts';
import { errorsOfFiles } from './errors-of-files.ts';
import { errorsOfOptions } from './errors-of-options.ts';
import { errorsOfRuns } from './errors-of-runs.ts';
import { errorsOfShops } from './errors-of-shops.ts';
import { errorsOfTargets } from './errors-of-targets.ts';
import { errorsOfTraffic } from './errors-of-traffic.ts';
import { errorsOfTyping } from './errors-of-typing.ts';
import { errorsWords } from './errors-words.ts';
import { ofNetwork } from './of-network.ts';
import { ofScenarios } from './of-scenarios.ts';
import { ofSilence } from './of-silence.ts';

/** What reports say too: why a shop could not be asked, and of which scenario that is. */
export const saidInReports = [ofNetwork, ofScenarios, ofSilence];

/** What the command line says of an error, in Vietnamese. */
export const vietnameseErrors = buildCatalogue(
  [
    errorsOfTyping,
    errorsOfOptions,
    errorsOfTargets,
    errorsOfConfiguration,
    errorsOfFiles,
    errorsOfRuns,
    errorsOfTraffic,
    errorsOfShops,
    ...saidInReports,
  ],
  [errorsWords],
);

/** A message or a hint in Vietnamese, line by line where it is several; as it is where there are no words for it. */
export function errorInVietnamese(english: string): string {
  return sayPlaced(english) ?? say(english) ?? english.split('\n').map(sayLine).join('\n');
}

/** What stands at a line of a file is said after its place: `conformance.yaml:3: …` */
function sayPlaced(english: string): string | undefined {
  const { place = '', what = '' } = /^(?<place>.+?:\d+: )(?<what>.+)$/s.exec(english)?.groups ?? {};
  const said = say(what);
  return said === undefined ? undefined : place + said;
}

function sayLine(line: string): string {
  return say(line) ?? line;
}

function say(english: string): string | undefined {
  return translateMessage(english, vietnameseErrors);
}
