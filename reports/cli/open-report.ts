import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { html } from '../html/html.ts';
import type { Language } from '../lang/language.ts';
import type { Surroundings } from './command.ts';
import { translateText } from '../lang/translate-report.ts';
import { commandWordsIn } from './command-words.ts';
import { usualReportDir, usualTrafficDir } from './options/read-report-dir.ts';
import type { ExitReason } from './exit-codes.ts';
import { showInBrowser, type Showing } from './show-in-browser.ts';
import { UsageError } from './usage-error.ts';

/**
 * Opens a report in the browser that the user has chosen. Where there is none, says which file it is: that is no error, as the report is
 * there to be opened by hand.
 * @param given.place the report folder, or its `report.html` @throws UsageError where there is no report
 */
export async function openReport(
  { place, language }: { readonly place: string; readonly language: Language },
  { out }: Pick<Surroundings, 'out'>,
  show: Showing = showInBrowser,
): Promise<ExitReason> {
  const file = resolve(findPage(place));
  const words = commandWordsIn(language).report;
  const trouble = await show(file);
  out.write(
    `${trouble === undefined ? words.opened(file) : words.noBrowser(translateText(trouble, language), file)}\n`,
  );
  return 'conformant';
}

/** The folder to open where none was named: that of a run, or that of traffic where only it has a report. */
export function usualPlace(here = '.'): string {
  const hasPage = (place: string): boolean => existsSync(join(here, place, html.file ?? ''));
  return [usualReportDir, usualTrafficDir].find(hasPage) ?? usualReportDir;
}

function findPage(place: string): string {
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const file = isFolder ? join(place, html.file ?? '') : place;
  if (existsSync(file)) return file;
  throw new UsageError(
    `there is no report at ${file}`,
    'Name the folder that run, proxy or check-traffic wrote, or make one with: order-conformance report render EVIDENCE --format html --out report.html',
  );
}
