import { json } from '../json.ts';
import type { Report } from '../report.ts';
import type { Surface } from '../reporter.ts';
import { reporters } from '../reporters.ts';
import type { Output } from './command.ts';

/** Prints a report for people, or the results document alone for programs. */
export function printReport(
  report: Report,
  { surface, json: jsonWanted, out }: { surface: Surface; json: boolean; out: Output },
): void {
  const shown = jsonWanted ? [json] : reporters.filter(({ file }) => file === null);
  for (const { render } of shown) out.write(render(report, surface));
}
