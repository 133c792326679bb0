import { json } from '../json.ts';
import type { Report } from '../report.ts';
import type { Surface } from '../reporter.ts';
import { reporters } from '../reporters.ts';
import { printWaivers } from '../waivers/print-waivers.ts';
import { dayOf } from '../waivers/waiver.ts';
import type { Output } from './command.ts';
import type { Printed } from './options/read-printed.ts';

/** Prints a report for people, or the results document alone for programs, or the waivers that it would take. */
export function printReport(
  report: Report,
  { surface, printed, out }: { surface: Surface; printed: Printed; out: Output },
): void {
  if (printed.printWaivers) {
    out.write(printWaivers(report, dayOf(new Date())));
    return;
  }
  const shown = printed.json ? [json] : reporters.filter(({ file }) => file === null);
  for (const { render } of shown) out.write(render(report, surface));
}
