import { readFileSync } from 'node:fs';
import { codeOf } from '../../suites/error-code.ts';
import { UsageError } from './usage-error.ts';

/** The text of a file that the user named. @param what `the key`, for the message. @throws UsageError */
export function readOwnFile(file: string, what: string): string {
  return readOwnBytes(file, what).toString('utf8');
}

/** @throws UsageError */
export function readOwnBytes(file: string, what: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = codeOf(cause);
    throw new UsageError(`${what} cannot be read: ${file} (${code})`, 'Name a file that is there.', {
      cause,
    });
  }
}
