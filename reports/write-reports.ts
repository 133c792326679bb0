import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { isReplayFile, replayFileName } from './replay-file-name.ts';
import type { Report } from './report.ts';
import { ReportError } from './report-error.ts';
import { reporters } from './reporters.ts';
import type { Surface } from './reporter.ts';

export const evidenceFileName = 'evidence.jsonl';

/** Makes the folder, takes an earlier run's reports out of it, and proves that files can be written. @throws ReportError */
export async function prepareReportFolder(
  folder: string,
  { keepEvidence = false }: { readonly keepEvidence?: boolean } = {},
): Promise<void> {
  const files = reporters.flatMap(({ file }) => file ?? []);
  const probe = join(folder, '.order-conformance-probe');
  try {
    await makeFolder(folder);
    const replays = (await readdir(folder)).filter(isReplayFile);
    for (const file of [...files, ...replays, ...(keepEvidence ? [] : [evidenceFileName])])
      await rm(join(folder, file), { force: true });
    await writeFile(probe, '');
    await rm(probe);
  } catch (cause) {
    throw new ReportError(folder, cause);
  }
}

/** Writes every report that is a file. @throws ReportError */
export async function writeReports(
  report: Report,
  { folder, surface }: { folder: string; surface: Surface },
): Promise<void> {
  const files = reporters.flatMap(({ file, render }) =>
    file === null ? [] : [{ file, text: render(report, surface) }],
  );
  for (const { file, text } of [...files, ...replayFiles(report)]) {
    try {
      await writeFile(join(folder, file), text);
    } catch (cause) {
      throw new ReportError(folder, cause);
    }
  }
}

/** `replay-1.json` and so on: each sequence as `run --replay` takes it, with the seed and the shop of its run. */
function replayFiles({ results, evidence }: Report): readonly { file: string; text: string }[] {
  const { seed: shopSeed, embedded } = evidence.run;
  return results.sequences.map(({ replay, steps, requirements }, index) => {
    const again = { ...replay, ...(embedded === undefined ? {} : { shop: { seed: shopSeed, ...embedded } }) };
    const told = { ...again, steps: steps.map(({ words }) => words), requirements };
    return { file: replayFileName(index), text: `${JSON.stringify(told, null, 2)}\n` };
  });
}
