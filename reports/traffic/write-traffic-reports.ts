import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { Language } from '../lang/language.ts';
import { ReportError } from '../report-error.ts';
import { evidenceFileName } from '../write-reports.ts';
import { buildTrafficPage } from './html/page-data.ts';
import { renderTrafficPage } from './html/render-page.ts';
import type { ShownTraffic } from './html/shown-traffic.ts';
import { renderTrafficMarkdown } from './markdown.ts';
import { trafficPageName } from './page-name.ts';
import type { TrafficResults } from './traffic-results.ts';

type Render = (results: TrafficResults, means: Omit<TrafficReportMeans, 'folder'>) => string;

const files: Readonly<Record<string, Render>> = {
  'traffic.json': (results) => `${JSON.stringify(results, null, 2)}\n`,
  'traffic.md': (results, { language }) => renderTrafficMarkdown(results, language),
  // English is what nobody has to ask for: then the browser decides.
  [trafficPageName]: (results, { shown, language }) =>
    renderTrafficPage(buildTrafficPage(results, shown, language === 'en' ? undefined : language)),
};

/** Makes the folder, takes earlier reports of traffic out of it, and proves that files can be written. @throws ReportError */
export async function prepareTrafficFolder(
  folder: string,
  { evidence }: { readonly evidence: boolean },
): Promise<void> {
  try {
    await makeFolder(folder);
    for (const file of Object.keys(files)) await rm(join(folder, file), { force: true });
    const probe = join(folder, '.order-conformance-probe');
    await writeFile(probe, '');
    await rm(probe);
    if (evidence) await writeFile(join(folder, evidenceFileName), '');
  } catch (cause) {
    throw new ReportError(folder, cause);
  }
}

export interface TrafficReportMeans {
  readonly folder: string;
  /** What people read is in it. */
  readonly language: Language;
  /** What the page shows of the exchanges. */
  readonly shown: ShownTraffic;
}

/** Writes `traffic.json`, `traffic.md` and `report.html`. @throws ReportError */
export async function writeTrafficReports(
  results: TrafficResults,
  { folder, ...means }: TrafficReportMeans,
): Promise<void> {
  for (const [file, render] of Object.entries(files)) {
    try {
      await writeFile(join(folder, file), render(results, means));
    } catch (cause) {
      throw new ReportError(folder, cause);
    }
  }
}
