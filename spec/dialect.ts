import type { Platform } from './platforms.ts';
import type { WireNames } from './order/wire-names.ts';

/** What a client proves itself with. Never printed, never recorded. */
export interface Credentials {
  readonly token: string;
}

/** All in which one platform differs from the neutral order and its operations. Data and small pure functions; no network. */
export interface Dialect {
  readonly platform: Platform;
  /** The name people know it by: `Haravan`. */
  readonly title: string;
  /** The API base of the real platform, as an example for messages. */
  readonly exampleTarget: string;
  readonly names: WireNames;
  readonly envelopes: {
    readonly order: string;
    readonly orders: string;
    readonly count: string;
    readonly tags: string;
  };
  /** Header that says how full the caller's bucket is, as `used/size`. */
  readonly callLimitHeader: string;
  readonly lists: { readonly maxLimit: number; readonly defaultLimit: number };
  /** A wire spelling of a status → the neutral one, where they differ: `partiallypaid` → `partially_paid`. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Statuses of the lifecycle as the platform writes them; undefined where it has no such attribute. */
  readonly lifecycle: {
    readonly confirmed: string;
    readonly unconfirmed: string;
    readonly closed: string;
    readonly unclosed: string;
    readonly cancelled: string;
    readonly uncancelled: string;
  };
  readonly cancelReasons: readonly string[];
  /** What a well-formed id looks like that belongs to no order. */
  readonly unknownId: string;
  /** Source names that are the platform's own and that an app may not claim. */
  readonly protectedSources: readonly string[];
  readonly authorize: (credentials: Credentials) => Readonly<Record<string, string>>;
}
