import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';

/** What goes to standard output in place of the report for people. */
export interface Printed {
  /** The results document and nothing else; default false. */
  readonly json: boolean;
  /** A waiver for each new failure and nothing else; default false. */
  readonly printWaivers: boolean;
}

/** Reads what was asked to be printed. @throws UsageError where it is two things */
export function readPrinted(flags: Flags): Printed {
  const [json, printWaivers] = [flags['json'] === true, flags['printWaivers'] === true];
  if (json && printWaivers) {
    throw new UsageError(
      '--json and --print-waivers both want standard output for themselves',
      'Leave one of them out.',
    );
  }
  return { json, printWaivers };
}
