import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import type { DifferenceClass } from '../../suites/drift/difference.ts';
import { UsageError } from '../cli/usage-error.ts';

/** One line of the history: what a comparison found, or that a new baseline was learned. */
export type HistoryLine = ComparedLine | LearnedLine;

interface LineOfShop {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly platform: string;
  /** API base, or the file that traffic was read from. */
  readonly target: string;
  /** Digest of the baseline; null where there was none. */
  readonly baseline: string | null;
}

export interface ComparedLine extends LineOfShop {
  readonly type: 'compared';
  readonly differences: readonly SeenDifference[];
}

export interface LearnedLine extends LineOfShop {
  readonly type: 'learned';
}

export interface SeenDifference {
  readonly id: string;
  readonly fingerprint: string;
  readonly class: DifferenceClass;
  readonly title: string;
}

/** Since when a difference is there. */
export interface Since {
  /** ISO 8601 UTC; first and last time that it was seen. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** How often it was seen, and in how many comparisons from the first time on. */
  readonly times: number;
  readonly of: number;
}

/** Where the history of a baseline is: beside it. */
export function usualHistory(baselineFile: string): string {
  return join(dirname(baselineFile), 'drift-history.jsonl');
}

/** Every line of a history; none where there is no file. A last line cut off by a crash is left out. @throws UsageError */
export function readHistory(file: string): readonly HistoryLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index): readonly HistoryLine[] => {
    if (line.trim() === '') return [];
    const read = readLine(line);
    if (read !== undefined) return [read];
    if (index === lines.length - 1) return [];
    throw new UsageError(
      `line ${String(index + 1)} of ${file} is no line of a drift history`,
      'Name another file with --history, or mend the line.',
    );
  });
}

function readLine(line: string): HistoryLine | undefined {
  try {
    const value = JSON.parse(line) as Partial<HistoryLine>;
    if (typeof value.at !== 'string' || typeof value.target !== 'string') return undefined;
    if (value.type === 'learned') return value as LearnedLine;
    return value.type === 'compared' && Array.isArray(value.differences)
      ? (value as ComparedLine)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Adds a line, behind one that a crash has cut off too. @throws UsageError */
export function addToHistory(file: string, line: HistoryLine): void {
  try {
    const broken = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'));
    appendFileSync(file, `${broken ? '\n' : ''}${JSON.stringify(line)}\n`);
  } catch (cause) {
    const code = codeOf(cause);
    throw new UsageError(
      `the history cannot be written to ${file} (${code})`,
      'Name a file that can be written with --history.',
      { cause },
    );
  }
}

/** When a difference was seen, by its fingerprint; undefined where it never was. */
export function sinceWhen(lines: readonly HistoryLine[], fingerprint: string): Since | undefined {
  const compared = lines.filter((line) => line.type === 'compared');
  const first = compared.findIndex((line) => has(line, fingerprint));
  if (first === -1) return undefined;
  const seen = compared.filter((line) => has(line, fingerprint));
  return {
    firstSeen: compared[first]?.at ?? '',
    lastSeen: seen.at(-1)?.at ?? '',
    times: seen.length,
    of: compared.length - first,
  };
}

function has({ differences }: ComparedLine, fingerprint: string): boolean {
  return differences.some((difference) => difference.fingerprint === fingerprint);
}
