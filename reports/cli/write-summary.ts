import { appendFile } from 'node:fs/promises';
import { codeOf } from '../../suites/error-code.ts';
import type { Surroundings } from './command.ts';

/** Puts Markdown onto the page of the CI job that the command runs in, if it does. A summary that cannot be written changes nothing else. */
export async function writeSummary(
  markdown: string,
  { ci, err }: Pick<Surroundings, 'ci' | 'err'>,
): Promise<void> {
  if (ci.summaryFile === undefined) return;
  try {
    await appendFile(ci.summaryFile, markdown);
  } catch (error) {
    const why = codeOf(error);
    err.write(`The job summary cannot be written to ${ci.summaryFile} (${why}).\n`);
  }
}
