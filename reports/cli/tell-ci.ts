import { appendFile } from 'node:fs/promises';
import { codeOf } from '../../suites/error-code.ts';
import { buildAnnotations } from '../annotations/annotations.ts';
import { printWorkflowCommands } from '../annotations/workflow-commands.ts';
import type { Report } from '../report.ts';
import type { Surface } from '../reporter.ts';
import { summary } from '../summary/summary.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import type { AnnotationsWanted } from './options/read-annotations.ts';
import type { Printed } from './options/read-printed.ts';

/** What of the options says how a CI system is told. */
interface Telling {
  readonly surface: Surface;
  readonly options: Printed & { readonly annotations: AnnotationsWanted };
}

/** Tells the CI system that the command runs in, if it does: annotations into its log, the summary onto the page of the job. */
export async function tellCi(
  report: Report,
  { surface, options }: Telling,
  { ci, out, err }: Pick<Surroundings, 'ci' | 'out' | 'err'>,
): Promise<void> {
  const { annotations, json, printWaivers } = options;
  if (annotations === 'on' || (annotations === 'auto' && ci.annotates)) {
    const log = json || printWaivers ? err : out;
    log.write(printWorkflowCommands(buildAnnotations(report, surface.language)));
  }
  if (ci.summaryFile === undefined) return;
  try {
    await appendFile(ci.summaryFile, summary.render(report, surface));
  } catch (error) {
    const why = codeOf(error);
    err.write(`${commandWordsIn(surface.language).run.summaryUnwritten(ci.summaryFile, why)}\n`);
  }
}
