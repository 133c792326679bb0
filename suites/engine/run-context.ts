import type { Credentials } from '../../spec/credentials.ts';
import type { VariantOption } from '../evidence/variant-option.ts';
import type { RunRecord } from '../evidence/record.ts';
import type { Earlier } from '../resume/earlier.ts';

/** What the engine hands to the scenarios: plain data, as it crosses from one thread to another. */
export interface RunContext {
  readonly run: RunRecord;
  readonly credentials: Credentials;
  readonly readOnlyCredentials: Credentials | null;
  readonly variants: readonly VariantOption[];
  /** Requests that were sent before the scenarios started. */
  readonly sent: number;
  /** Areas of the requirements that the run asks for. */
  readonly areas: readonly string[];
  /** Only under Vitest: where evidence is written, as JSON lines. */
  readonly evidenceFile?: string;
  /** The ledger of the run, begun before; absent for a shop that is gone with the run. */
  readonly ledgerFile?: string;
  /** What the run did before it was cut; absent where it is told in one go. */
  readonly earlier?: Earlier;
  /** Let a scenario fail as a test where its evidence shows a deviation; the command line judges afterwards instead. */
  readonly judge: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    conformance: RunContext;
  }
}
