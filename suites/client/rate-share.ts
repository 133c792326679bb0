import type { Timing } from './timing.ts';

interface RateShareMeans {
  /** Clients that the shop's rate is shared between. */
  readonly count: number;
  /** Of the whole bucket. */
  readonly leakPerSecond: number;
  /** Calls that this client's run has sent before, which may all still be in the bucket. */
  readonly sent: number;
  readonly now: Timing['now'];
}

/**
 * The part of a shop's bucket that one of several shards may use: so much of its size, and so much of what leaks. Clients that keep to
 * their shares never fill the bucket together, however little they hear of one another.
 */
export class RateShare {
  readonly #means: RateShareMeans;
  /** Calls of our own in the bucket at `at`. */
  #own: { readonly used: number; readonly at: number };

  constructor(means: RateShareMeans) {
    this.#means = means;
    this.#own = { used: means.sent, at: means.now() };
  }

  /** One more call goes out. */
  take(): void {
    this.#own = { used: this.#used() + 1, at: this.#means.now() };
  }

  /** No more calls than these can be ours: as many as are in the bucket at all, or in the share of one that has always kept to it. */
  hear(used: number): void {
    if (this.#used() > used) this.#own = { used, at: this.#means.now() };
  }

  /** How long the next call has to wait. @param size calls of the whole bucket that all shards together may use */
  missingMs(size: number): number {
    const { count, leakPerSecond } = this.#means;
    const room = Math.max(1, size / count);
    this.hear(room);
    const over = this.#used() + 1 - room;
    return over <= 0 ? 0 : Math.ceil((over / (leakPerSecond / count)) * 1000);
  }

  #used(): number {
    const { count, leakPerSecond, now } = this.#means;
    const leaked = ((now() - this.#own.at) / 1000) * (leakPerSecond / count);
    return Math.max(0, this.#own.used - leaked);
  }
}
