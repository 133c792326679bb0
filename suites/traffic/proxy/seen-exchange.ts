import type { NetworkFailureKind } from '../../evidence/record.ts';

/** One exchange as it passed through the proxy: nothing is taken out of it yet. */
export interface SeenExchange {
  readonly startedMs: number;
  readonly durationMs: number;
  readonly request: {
    readonly method: string;
    /** Path and query. */
    readonly path: string;
    /** Names in lower case; several of one name stand behind one another. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Buffer;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** As it was sent, packed or not. */
    readonly body: Buffer;
  } | null;
  readonly failure: { readonly kind: NetworkFailureKind; readonly message: string } | null;
  /** The condition that the proxy put in the way of the app; undefined where the answer is the shop's own. */
  readonly adverse: string | undefined;
}
