import type { NetworkFailureKind } from '../evidence/record.ts';
import { isGatewayStatus } from '../evidence/is-gateway-status.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { NetworkError } from './network-error.ts';
import { retryAfterMs } from './retry-after.ts';

/** What becomes of a call after a try: it is made again after a while, or this is what came of it. */
export type Next =
  | {
      readonly againAfterMs: number;
      /** No other call is to be made in that while either. */
      readonly holdsAll: boolean;
    }
  | { readonly result: Exchange | NetworkError };

export interface RetryOptions {
  /** The call only reads: making it twice is making it once. */
  readonly reads: boolean;
  /** `GET https://shop.example/com/orders.json`, for messages. */
  readonly place: string;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

/** Tries of a call that the network broke, or a gateway answered. */
const mostTries = 3;
/** Tries of a call that was refused as over the limit, and the longest that the shop may ask to be left alone. */
const mostRefusals = 5;
const longestWaitMs = 30_000;
const firstWaitMs = 300;
const waitAfterRefusalMs = 1000;

/** These stay as they are, however often one asks. */
const lasting: ReadonlySet<NetworkFailureKind> = new Set(['too-large', 'tls']);

/**
 * Decides, try after try of one call, whether it is made again. A read is, where the network or a gateway may be to blame; a write
 * only where the shop has certainly not acted. An answer of the shop itself is never asked for twice, be it a 500.
 */
export class Retries {
  readonly #options: RetryOptions;
  #failures = 0;
  #refusals = 0;

  constructor(options: RetryOptions) {
    this.#options = options;
  }

  after(outcome: Exchange | NetworkError): Next {
    if (outcome instanceof NetworkError) return this.#afterFailure(outcome, 0);
    if (outcome.status === 429) return this.#afterRefusal(outcome);
    if (!isGatewayStatus(outcome.status)) return { result: outcome };
    const words = `a gateway answered with ${String(outcome.status)}`;
    const error = new NetworkError('gateway', `${this.#options.place}: ${words} (${outcome.record.id})`);
    return this.#afterFailure(error, askedWaitMs(outcome) ?? 0);
  }

  #afterFailure(error: NetworkError, askedMs: number): Next {
    this.#failures += 1;
    const safe = this.#options.reads || error.fate === 'not-done';
    const again = safe && !lasting.has(error.kind) && this.#failures < mostTries && askedMs <= longestWaitMs;
    if (again) return { againAfterMs: Math.max(askedMs, this.#backOff(this.#failures)), holdsAll: false };
    return { result: this.#failures === 1 ? error : withTries(error, this.#failures) };
  }

  #afterRefusal(exchange: Exchange): Next {
    this.#refusals += 1;
    const askedMs = askedWaitMs(exchange) ?? waitAfterRefusalMs * 2 ** (this.#refusals - 1);
    if (askedMs <= longestWaitMs && this.#refusals < mostRefusals) {
      // Others who were refused come back at the same moment.
      const aside = this.#refusals === 1 ? 0 : this.#backOff(this.#refusals - 1);
      return { againAfterMs: askedMs + aside, holdsAll: true };
    }
    const words =
      askedMs > longestWaitMs
        ? `asks to be left alone for ${askedMs / 1000} s, longer than this suite waits (${longestWaitMs / 1000} s)`
        : `refused the call as over the limit ${this.#refusals} times, though it was waited for`;
    const { place } = this.#options;
    const message = `${place}: the shop ${words} (429, ${exchange.record.id})`;
    return { result: new NetworkError('over-limit', message, { fate: 'not-done' }) };
  }

  /** Twice as long each time; half of it is left to chance, so that clients who failed together do not come back together. */
  #backOff(nth: number): number {
    return Math.round(firstWaitMs * 2 ** (nth - 1) * (0.5 + this.#options.random() / 2));
  }
}

function askedWaitMs({ record }: Exchange): number | undefined {
  return record.response === null ? undefined : retryAfterMs(record.response.headers);
}

function withTries(error: NetworkError, tries: number): NetworkError {
  const { kind, message, fate, cause } = error;
  return new NetworkError(kind, `${message}, ${tries} times in a row`, { fate, cause });
}
