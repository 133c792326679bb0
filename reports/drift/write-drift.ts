import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import type { Language } from '../lang/language.ts';
import { ReportError } from '../report-error.ts';
import type { DriftRecord } from './drift-record.ts';
import { renderDriftAsHtml } from './html.ts';
import { renderDriftAsMarkdown } from './markdown.ts';

/** The exchanges of a probe, in the report folder. */
export const driftEvidenceFile = 'drift-evidence.jsonl';

/** Each form of the report, by its file. */
const files: Readonly<Record<string, (record: DriftRecord, language?: Language) => string>> = {
  'drift.json': (record) => `${JSON.stringify(record, null, 2)}\n`,
  'drift.md': renderDriftAsMarkdown,
  'drift.html': renderDriftAsHtml,
};

/** Makes the folder, before anything is asked. @throws ReportError */
export async function prepareDriftFolder(folder: string): Promise<void> {
  const probe = join(folder, '.order-conformance-probe');
  await makeFolder(folder)
    .then(() => writeFile(probe, ''))
    .catch((cause: unknown) => {
      throw new ReportError(folder, cause);
    });
  await rm(probe, { force: true });
}

/** Writes the report in all its forms; what programs read is in English. @throws ReportError */
export async function writeDrift(
  record: DriftRecord,
  { folder, language }: { readonly folder: string; readonly language: Language },
): Promise<void> {
  for (const [file, render] of Object.entries(files)) {
    await writeFile(join(folder, file), render(record, language)).catch((cause: unknown) => {
      throw new ReportError(folder, cause);
    });
  }
}
