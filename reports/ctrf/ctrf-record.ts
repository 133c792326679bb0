/** `ctrf.json`: the part of the Common Test Report Format (ctrf.io, specification 0.1.0) that is written here. */
export interface CtrfRecord {
  readonly reportFormat: 'CTRF';
  readonly specVersion: string;
  readonly generatedBy: string;
  readonly results: {
    readonly tool: { readonly name: string; readonly version: string };
    readonly summary: CtrfSummaryRecord;
    readonly tests: readonly CtrfTestRecord[];
    readonly environment: {
      readonly appName: string;
      /** Whether the run ends with 0. */
      readonly healthy: boolean;
      readonly extra: Readonly<Record<string, unknown>>;
    };
    readonly extra: Readonly<Record<string, unknown>>;
  };
}

/** `other`: neither kept nor broken. */
export type CtrfStatus = 'passed' | 'failed' | 'skipped' | 'pending' | 'other';

export interface CtrfSummaryRecord extends Readonly<Record<CtrfStatus, number>> {
  readonly tests: number;
  readonly suites: number;
  /** Milliseconds since 1970. */
  readonly start: number;
  /** Milliseconds since 1970. */
  readonly stop: number;
  /** Milliseconds. */
  readonly duration: number;
}

export interface CtrfTestRecord {
  readonly name: string;
  readonly status: CtrfStatus;
  /** Milliseconds. */
  readonly duration: number;
  readonly suite: readonly [string];
  /** What it is called here. */
  readonly rawStatus: string;
  readonly tags: readonly string[];
  readonly message?: string;
  readonly trace?: string;
  readonly filePath?: string;
  readonly line?: number;
  readonly extra?: Readonly<Record<string, unknown>>;
}
