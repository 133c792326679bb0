import type { Table } from './render-table.ts';

/** One thing that is measured. */
export interface BenchPart {
  /** kebab-case: what is typed to run it alone. */
  readonly name: string;
  readonly heading: string;
  readonly measure: () => Promise<BenchReport>;
}

/** What was measured. */
export interface BenchReport {
  /** How it was measured, in whole sentences: one a line. */
  readonly about: readonly string[];
  readonly tables: readonly Table[];
}
