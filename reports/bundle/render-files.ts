import type { Report } from '../report.ts';
import type { Surface } from '../reporter.ts';
import { reporters } from '../reporters.ts';
import { bundledEvidence } from './manifest.ts';
import type { Files } from './zip.ts';

/** Where the reports of a bundle are shown: nowhere in particular, so that the same evidence makes the same bytes. */
const nowhere: Surface = { width: 80, paint: (_ink, text) => text, quiet: false, reportDir: null };

/** Every report of a bundle, made of its evidence, by the names that they have in it. */
export function renderReports(report: Report): Files {
  return new Map(
    reporters.flatMap(({ file, render }) =>
      file === null ? [] : [[file, Buffer.from(render(report, nowhere), 'utf8')]],
    ),
  );
}

/** What a bundle holds beside what it says of itself. */
export function bundledFiles(evidence: Uint8Array, report: Report): Files {
  return new Map([[bundledEvidence, evidence], ...renderReports(report)]);
}
