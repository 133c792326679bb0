import type { JsonGiven } from './given-json.ts';

/** One request and its answer, as an app's test has them. */
export interface ExchangeGiven {
  readonly request: {
    /** `GET`, in letters of either case. */
    readonly method: string;
    /** The whole URL, or path and query: `/orders.json?limit=2`. Wherever the API base is, the operation is found by the rest. */
    readonly url: string;
    /** What was sent; left out, null or empty where nothing was. An order that is created is judged by it. */
    readonly body?: JsonGiven | null;
  };
  readonly response: {
    readonly status: number;
    /** An object, or what `fetch` calls `Headers`; names in letters of either case. Left out: what headers promise is not judged. */
    readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]>;
    /** As received, best as text: see {@link JsonGiven}. */
    readonly body?: JsonGiven | null;
  };
}
