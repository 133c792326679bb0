import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import { evidenceFileName } from '../write-reports.ts';
import { UsageError } from './usage-error.ts';

/** The text of recorded traffic, and the file it stands in. @param path a file, or the report folder with the evidence of a run. @throws UsageError */
export function readRecorded(path: string, hint: string): { readonly file: string; readonly text: string } {
  try {
    const file = statSync(path).isDirectory() ? join(path, evidenceFileName) : path;
    return { file, text: readFileSync(file, 'utf8') };
  } catch (cause) {
    throw new UsageError(`the traffic cannot be read: ${path} (${codeOf(cause)})`, hint, { cause });
  }
}
