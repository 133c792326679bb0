import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReportError } from '../report-error.ts';
import { evidenceFileName } from '../write-reports.ts';
import { renderTrafficMarkdown } from './markdown.ts';
import type { TrafficResults } from './traffic-results.ts';

const files: Readonly<Record<string, (results: TrafficResults) => string>> = {
  'traffic.json': (results) => `${JSON.stringify(results, null, 2)}\n`,
  'traffic.md': renderTrafficMarkdown,
};

/** Makes the folder, takes earlier reports of traffic out of it, and proves that files can be written. @throws ReportError */
export async function prepareTrafficFolder(
  folder: string,
  { evidence }: { readonly evidence: boolean },
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const file of Object.keys(files)) await rm(join(folder, file), { force: true });
    const probe = join(folder, '.order-conformance-probe');
    await writeFile(probe, '');
    await rm(probe);
    if (evidence) await writeFile(join(folder, evidenceFileName), '');
  } catch (cause) {
    throw new ReportError(folder, cause);
  }
}

/** Writes `traffic.json` and `traffic.md`. @throws ReportError */
export async function writeTrafficReports(results: TrafficResults, folder: string): Promise<void> {
  for (const [file, render] of Object.entries(files)) {
    try {
      await writeFile(join(folder, file), render(results));
    } catch (cause) {
      throw new ReportError(folder, cause);
    }
  }
}
