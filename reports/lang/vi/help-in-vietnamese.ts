import { buildCatalogue } from '../catalogue.ts';
import { translateMessage } from '../translate-message.ts';
import { helpCommands } from './help-commands.ts';
import { helpEnvironment } from './help-environment.ts';
import { helpExitCodes } from './help-exit-codes.ts';
import { helpOptionsOfChanges } from './help-options-of-changes.ts';
import { helpOptionsOfReports } from './help-options-of-reports.ts';
import { helpOptionsOfRuns } from './help-options-of-runs.ts';
import { helpSettings } from './help-settings.ts';
import { helpTitles } from './help-titles.ts';
import { helpWords } from './help-words.ts';

/** What help says, in Vietnamese. */
export const vietnameseHelp = buildCatalogue(
  [
    helpTitles,
    helpCommands,
    helpSettings,
    helpOptionsOfRuns,
    helpOptionsOfReports,
    helpOptionsOfChanges,
    helpEnvironment,
    helpExitCodes,
  ],
  [helpWords],
);

/** A title, a description or a line of help in Vietnamese; as it is where there are no words for it. */
export function helpInVietnamese(english: string): string {
  return translateMessage(english, vietnameseHelp) ?? english;
}
