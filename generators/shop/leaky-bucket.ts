import type { Clock } from './clock.ts';

export interface Rate {
  /** Requests that fit into the bucket at once. */
  readonly size: number;
  readonly leakPerSecond: number;
}

/** What the bucket says of one request. */
export interface Admission {
  /** `used/size`, as in the call-limit header. */
  readonly callLimit: string;
  /** Seconds to wait as a decimal with one digit; present when the request is refused. */
  readonly retryAfter?: string;
}

export type Bucket = () => Admission;

/**
 * Admits everything: the limiter is off unless a rate is asked for.
 * @param size the documented one, shown all the same
 */
export function bottomlessBucket(size: number): Bucket {
  return () => ({ callLimit: `1/${String(size)}` });
}

/**
 * Leaky bucket, pass or fail without queueing. After a refusal everything is refused until the announced time has passed, as the
 * platform's page on rate limits says.
 */
export function leakyBucket(rate: Rate, clock: Clock): Bucket {
  let level = 0;
  let levelAt = clock();
  let closedUntil = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock();
    level = Math.max(0, level - (Math.max(0, now - levelAt) / 1000) * rate.leakPerSecond);
    levelAt = now;
    if (now >= closedUntil && level + 1 <= rate.size) {
      level += 1;
      return { callLimit: callLimit(level, rate) };
    }
    if (now >= closedUntil) closedUntil = now + waitTenths(level + 1 - rate.size, rate) * 100;
    return {
      callLimit: callLimit(level, rate),
      retryAfter: (Math.ceil((closedUntil - now) / 100) / 10).toFixed(1),
    };
  };
}

function callLimit(level: number, rate: Rate): string {
  return `${String(Math.min(rate.size, Math.ceil(level)))}/${String(rate.size)}`;
}

/** Tenths of a second until that much has leaked; never zero, and no float dust that would add a tenth. */
function waitTenths(excess: number, rate: Rate): number {
  return Math.max(1, Math.ceil((excess / rate.leakPerSecond) * 10 - 1e-9));
}
