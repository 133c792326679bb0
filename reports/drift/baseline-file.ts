import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { codeOf } from '../../suites/error-code.ts';
import type { ObservedShape } from '../../suites/drift/shape.ts';
import { UsageError } from '../cli/usage-error.ts';
import { BaselineError, parseBaseline, renderBaseline } from './baseline-text.ts';

export const usualBaseline = 'drift-baseline.yaml';

export interface Baseline {
  readonly file: string;
  /** Twelve hexadecimal digits of its text's SHA-256. */
  readonly digest: string;
  readonly shape: ObservedShape;
}

/** The baseline in a file; null where there is none. @throws UsageError where it cannot be used */
export function loadBaseline(file: string): Baseline | null {
  if (!existsSync(file)) return null;
  try {
    const text = readFileSync(file, 'utf8');
    return { file, digest: digestOf(text), shape: parseBaseline(text) };
  } catch (cause) {
    const why = cause instanceof BaselineError ? cause.message : `it cannot be read (${codeOf(cause)})`;
    throw new UsageError(
      `${file} cannot be used as a baseline: ${why}`,
      'Name another with --baseline, or learn it anew: remove the file and call drift --update.',
      { cause },
    );
  }
}

/** Writes a baseline over the one there may be. @throws UsageError */
export function writeBaseline(file: string, shape: ObservedShape): Baseline {
  const text = renderBaseline(shape);
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new UsageError(
      `the baseline cannot be written to ${file} (${codeOf(cause)})`,
      'Name a file that can be written with --baseline.',
      { cause },
    );
  }
  return { file, digest: digestOf(text), shape };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
