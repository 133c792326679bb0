import { randomUUID } from 'node:crypto';
import { withoutCommands } from '../annotations/workflow-commands.ts';
import { json } from '../json.ts';
import type { Report } from '../report.ts';
import type { Surface } from '../reporter.ts';
import { reporters } from '../reporters.ts';
import { printWaivers } from '../waivers/print-waivers.ts';
import { dayOf } from '../waivers/waiver.ts';
import type { Surroundings } from './command.ts';
import type { Printed } from './options/read-printed.ts';

/** Prints a report for people, or the results document alone for programs, or the waivers that it would take. */
export function printReport(
  report: Report,
  { surface, printed }: { readonly surface: Surface; readonly printed: Printed },
  { ci, out }: Pick<Surroundings, 'ci' | 'out'>,
): void {
  if (printed.printWaivers) {
    out.write(printWaivers(report, dayOf(new Date())));
    return;
  }
  if (printed.json) {
    out.write(json.render(report, surface));
    return;
  }
  for (const { file, render } of reporters) {
    if (file !== null) continue;
    const text = render(report, surface);
    out.write(ci.annotates ? withoutCommands(text, randomUUID()) : text);
  }
}
