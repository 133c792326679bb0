/** `run.har`: the parts of HTTP Archive 1.2 that are written here. What begins with `_` is ours, as the format allows. */
export interface HarRecord {
  readonly log: {
    readonly version: '1.2';
    readonly creator: { readonly name: string; readonly version: string };
    /** One a scenario. */
    readonly pages: readonly HarPageRecord[];
    /** In the order they were sent. */
    readonly entries: readonly HarEntryRecord[];
    readonly comment: string;
  };
}

export interface HarPageRecord {
  readonly startedDateTime: string;
  readonly id: string;
  readonly title: string;
  readonly pageTimings: Readonly<Record<string, never>>;
}

export interface HarEntryRecord {
  readonly pageref: string;
  readonly startedDateTime: string;
  /** Milliseconds. */
  readonly time: number;
  readonly request: HarRequestRecord;
  readonly response: HarResponseRecord;
  readonly cache: Readonly<Record<string, never>>;
  /** Only the whole is known: it stands under `wait`. */
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  /** Where to find it in `evidence.jsonl`. */
  readonly comment: string;
  readonly _operation: string | null;
  readonly _intent: string;
  /** Milliseconds that it was held back before it was sent; absent where it was not. */
  readonly _waitedMs?: number;
}

export interface HarHeaderRecord {
  readonly name: string;
  readonly value: string;
}

/** What a request and an answer have in common. */
interface HarMessageRecord {
  readonly httpVersion: string;
  readonly cookies: readonly [];
  readonly headers: readonly HarHeaderRecord[];
  /** -1: not known. */
  readonly headersSize: -1;
  /** Bytes of the body; -1: not known. */
  readonly bodySize: number;
}

export interface HarRequestRecord extends HarMessageRecord {
  readonly method: string;
  readonly url: string;
  readonly queryString: readonly HarHeaderRecord[];
  readonly postData?: { readonly mimeType: string; readonly text: string };
}

export interface HarResponseRecord extends HarMessageRecord {
  /** 0 where no answer was received. */
  readonly status: number;
  /** Empty: it is not recorded. */
  readonly statusText: string;
  readonly content: {
    readonly size: number;
    readonly mimeType: string;
    readonly text?: string;
    readonly comment?: string;
  };
  readonly redirectURL: string;
  /** Why there is no answer; absent where there is one. */
  readonly _error?: string;
}
