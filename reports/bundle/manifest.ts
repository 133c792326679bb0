import type { Platform } from '../../spec/platforms.ts';
import type { SetRecord } from '../../spec/requirements/requirement-sets.ts';
import type { Profile } from '../../suites/evidence/record.ts';
import type { CountsRecord } from '../results.ts';
import type { Verdict } from '../verdict.ts';

/** `manifest.json` of a bundle: what it is, what it is about, and the digest of every other file in it. */
export interface Manifest {
  /** Raised when a field changes its meaning or goes away. */
  readonly formatVersion: 1;
  readonly kind: 'order-conformance bundle';
  readonly profile: 'app-review';
  readonly suite: { readonly name: 'order-conformance'; readonly version: string };
  readonly contract: {
    /** SHA-256 of the platform's `openapi.yaml`. */
    readonly digest: string;
    /** What all requirements mean, as one SHA-256. */
    readonly requirements: string;
  };
  readonly requirementSet: SetRecord;
  readonly platform: Platform;
  readonly run: {
    readonly id: string;
    /** What the reviewer gave; every order that the run created carries it. */
    readonly nonce: string | null;
    readonly target: string;
    readonly profile: Profile;
    readonly seed: number;
    /** ISO 8601 UTC. */
    readonly startedAt: string;
    readonly durationMs: number;
    readonly requests: number;
    /** Orders that were created. */
    readonly orders: number;
  };
  /** By the requirements of the set alone. */
  readonly verdict: Verdict;
  readonly counts: CountsRecord;
  /** The chain of seals over the lines of evidence. */
  readonly chain: { readonly length: number; readonly head: string };
  /** File → SHA-256 in hex and bytes; every file but the manifest itself and what states it. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
}

/** Who hands the bundle in, and for what. */
export interface Submission {
  readonly partner: string;
  readonly app: string;
  readonly appVersion: string;
  readonly contact: string;
}

/** Files of a bundle that the manifest does not name, as they are made from it. */
export const manifestFile = 'manifest.json';
export const statementFile = 'attestation.dsse.json';
export const submissionFile = 'submission.json';
export const configurationFile = 'configuration.json';
export const bundledEvidence = 'evidence.jsonl';
export const resultsFile = 'results.json';
