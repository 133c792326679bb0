import { appendFile } from 'node:fs/promises';
import { codeOf } from '../../suites/error-code.ts';
import type { Language } from '../lang/language.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';

/** Puts Markdown onto the page of the CI job that the command runs in, if it does. A summary that cannot be written changes nothing else. */
export async function writeSummary(
  markdown: string,
  { ci, err, language }: Pick<Surroundings, 'ci' | 'err'> & { readonly language?: Language },
): Promise<void> {
  if (ci.summaryFile === undefined) return;
  try {
    await appendFile(ci.summaryFile, markdown);
  } catch (error) {
    const why = codeOf(error);
    err.write(`${commandWordsIn(language).summaryUnwritten(ci.summaryFile, why)}\n`);
  }
}
