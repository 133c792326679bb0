import { statSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import { looksLikeHar } from '../../suites/evidence/har/har.ts';
import { foreignRecording } from '../har/foreign-recording.ts';
import { openRecording, RecordingError } from '../har/open-recording.ts';
import { evidenceFileName } from '../write-reports.ts';
import { UsageError } from './usage-error.ts';

/** Recorded traffic. */
export interface Recorded {
  readonly file: string;
  readonly text: string;
  /** It is an HTTP archive; otherwise it may be evidence. */
  readonly isHar: boolean;
}

/** The text of recorded traffic, and the file it stands in. @param path a file, or the report folder with the evidence of a run. @throws UsageError */
export function readRecorded(path: string, hint: string): Recorded {
  const file = placeOf(path, hint);
  const text = textIn(file, { path, hint });
  const isHar = looksLikeHar(text);
  const foreign = isHar ? undefined : foreignRecording(text);
  if (foreign !== undefined) throw new UsageError(`${file} cannot be used: ${foreign.message}`, foreign.hint);
  return { file, text, isHar };
}

function placeOf(path: string, hint: string): string {
  try {
    return statSync(path).isDirectory() ? join(path, evidenceFileName) : path;
  } catch (cause) {
    throw notRead(path, { hint, cause });
  }
}

function textIn(file: string, { path, hint }: { readonly path: string; readonly hint: string }): string {
  try {
    return openRecording(file);
  } catch (cause) {
    if (cause instanceof RecordingError)
      throw new UsageError(`${file} cannot be used: ${cause.message}`, cause.hint, { cause });
    throw notRead(path, { hint, cause });
  }
}

function notRead(
  path: string,
  { hint, cause }: { readonly hint: string; readonly cause: unknown },
): UsageError {
  return new UsageError(`the traffic cannot be read: ${path} (${codeOf(cause)})`, hint, { cause });
}
