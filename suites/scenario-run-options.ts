import { hasToken, type Credentials } from '../spec/credentials.ts';
import type { VariantOption } from './evidence/variant-option.ts';
import type { RunRecord, ScenarioRecord } from './evidence/record.ts';
import type { Earlier } from './resume/earlier.ts';

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
  /** What the run proves itself with, and a token that may only read, where there is one. */
  readonly credentials: Credentials & { readonly readToken?: string };
  /** Variants that may be ordered; none: the suite orders lines of its own. */
  readonly variants: readonly VariantOption[];
  /** Where evidence is written, as JSON lines. */
  readonly evidenceFile: string;
  /** The ledger of the run, begun before the first request; none for a shop that is gone with the run. */
  readonly ledgerFile?: string;
  /** What the run did before it was cut, where it goes on; its evidence file is written on then. */
  readonly earlier?: Earlier;
  readonly onProgress?: (progress: ScenarioProgress) => void;
}

/** The credentials alone, as they cross from one thread to another. */
export function ownCredentialsOf({ credentials }: Pick<ScenarioRunOptions, 'credentials'>): Credentials {
  return hasToken(credentials)
    ? { token: credentials.token }
    : { key: credentials.key, secret: credentials.secret };
}

export function readOnlyCredentialsOf({
  credentials,
}: Pick<ScenarioRunOptions, 'credentials'>): Credentials | null {
  return credentials.readToken === undefined ? null : { token: credentials.readToken };
}
