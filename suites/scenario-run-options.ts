import type { Credentials } from '../spec/dialect.ts';
import type { VariantOption } from './client/variant-option.ts';
import type { RunRecord, ScenarioRecord } from './evidence/record.ts';

/** How far a run has come. */
export interface ScenarioProgress {
  readonly scenario: string;
  readonly end: ScenarioRecord['end'];
  /** Scenarios that have ended, of all. */
  readonly done: number;
  readonly total: number;
  /** Requests sent so far. */
  readonly requests: number;
}

export interface ScenarioRunOptions {
  readonly run: RunRecord;
  readonly credentials: { readonly token: string; readonly readToken?: string };
  /** Variants that may be ordered; none: the suite orders lines of its own. */
  readonly variants: readonly VariantOption[];
  /** Where evidence is written, as JSON lines. */
  readonly evidenceFile: string;
  readonly onProgress?: (progress: ScenarioProgress) => void;
}

export function readOnlyCredentialsOf({
  credentials,
}: Pick<ScenarioRunOptions, 'credentials'>): Credentials | null {
  return credentials.readToken === undefined ? null : { token: credentials.readToken };
}
