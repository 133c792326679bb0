import type { Evidence } from '../suites/evidence/read-evidence.ts';
import type { ResultsRecord } from './results.ts';

/** All that a reporter may look at. */
export interface Report {
  readonly results: ResultsRecord;
  readonly evidence: Evidence;
}
