import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { html } from '../html/html.ts';
import type { Surroundings } from './command.ts';
import type { ExitReason } from './exit-codes.ts';
import { showInBrowser, type Showing } from './show-in-browser.ts';
import { UsageError } from './usage-error.ts';

/**
 * Opens a report in the browser that the user has chosen. Where there is none, says which file it is: that is no error, as the report is
 * there to be opened by hand.
 * @param place the report folder, or its `report.html` @throws UsageError where there is no report
 */
export async function openReport(
  place: string,
  { out }: Pick<Surroundings, 'out'>,
  show: Showing = showInBrowser,
): Promise<ExitReason> {
  const file = resolve(findPage(place));
  const trouble = await show(file);
  out.write(
    trouble === undefined
      ? `Opened ${file}\n`
      : `No browser could be opened here (${trouble}). The report is\n${file}\n`,
  );
  return 'conformant';
}

function findPage(place: string): string {
  const isFolder = existsSync(place) && statSync(place).isDirectory();
  const file = isFolder ? join(place, html.file ?? '') : place;
  if (existsSync(file)) return file;
  throw new UsageError(
    `there is no report at ${file}`,
    'Name the folder that a run wrote, or make one with: order-conformance report render EVIDENCE --format html --out report.html',
  );
}
