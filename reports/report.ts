import type { OperationId } from '../spec/operations.ts';
import type { Evidence } from '../suites/evidence/read-evidence.ts';
import type { ResultsRecord } from './results.ts';
import type { Block } from './summary/markdown.ts';

/** All that a reporter may look at. */
export interface Report {
  readonly results: ResultsRecord;
  /** Of an audit, only the exchanges that results refer to. */
  readonly evidence: Evidence;
  /** Characters that were left out of answers of the evidence, by the exchange's id; absent where the evidence is whole. */
  readonly leftOut?: ReadonlyMap<string, number>;
  /** The operations of the contract; absent where nobody read it: then reports tell only of those that were asked. */
  readonly operations?: readonly DocumentedOperation[];
  /** What was found beside the run, and is shown with it: how the shop has changed, how another platform differs. */
  readonly asides?: Readonly<Partial<Record<Aside, readonly Block[]>>>;
  /** The same for those who read Vietnamese. */
  readonly asidesInVietnamese?: Report['asides'];
}

export type Aside = 'drift' | 'portability';

export interface DocumentedOperation {
  readonly id: OperationId;
  readonly method: string;
  /** Template below the API base. */
  readonly path: string;
  /** Every status that the contract lists. */
  readonly statuses: readonly number[];
}
