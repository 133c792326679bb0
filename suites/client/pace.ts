import { RateShare } from './rate-share.ts';
import type { Timing } from './timing.ts';

export interface PaceOptions {
  /**
   * Calls of the bucket that are kept free for the shop's other apps. Default: a twentieth of the bucket, a tenth where others
   * are seen, at least 4. More are kept free where they are seen to take more at once.
   */
  readonly headroom?: number | undefined;
  /** Shards that share the bucket, each of which may use as much of it as another. Default 1. */
  readonly shards?: number | undefined;
}

interface PaceMeans extends PaceOptions {
  /** What the docs say: the shop's own header outweighs the size. */
  readonly rate: { readonly size: number; readonly leakPerSecond: number };
  /** Name of the header that says `used/size`. */
  readonly header: string;
  readonly timing: Pick<Timing, 'now' | 'wait'>;
  /** Calls that the run has sent before. Default 0. */
  readonly sent?: number;
}

/** What is believed of the shop's bucket. */
interface Bucket {
  /** Where that is from: what a header said, a refusal by a shop that says nothing else, or nothing yet. */
  readonly from: 'header' | 'refusal' | 'nothing';
  readonly size: number;
  /** Calls in it at `at`. */
  readonly used: number;
  readonly at: number;
}

interface HeardAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Calls that go out at full speed while nothing is known of the bucket. */
const atOnce = 5;
/** How long it is remembered that others took many calls at once. */
const memoryMs = 60_000;

/**
 * Holds calls back so that the shop never has to refuse one. Models the leaky bucket that all apps of a shop share: every call adds
 * one, time takes some out, and each answer's header says what is really in it. A shop without that header is not held back, unless it
 * refuses a call.
 */
export class Pace {
  readonly #means: PaceMeans;
  /** Undefined where the bucket is not shared with other shards. */
  readonly #share: RateShare | undefined;
  #bucket: Bucket | undefined;
  #closedUntil = Number.NEGATIVE_INFINITY;
  #inFlight = 0;
  #others = { calls: 0, at: Number.NEGATIVE_INFINITY };

  constructor(means: PaceMeans) {
    this.#means = means;
    const { shards: count = 1, rate, sent = 0, timing } = means;
    const { leakPerSecond } = rate;
    this.#share = count > 1 ? new RateShare({ count, leakPerSecond, sent, now: timing.now }) : undefined;
    this.#bucket = { from: 'nothing', size: atOnce, used: 0, at: means.timing.now() };
  }

  /** Waits until there is room for one more call, and takes it. Resolves with the milliseconds that took. */
  async admit(): Promise<number> {
    const { timing } = this.#means;
    let waitedMs = 0;
    for (let ms = this.#missingMs(); ms > 0; ms = this.#missingMs()) {
      await timing.wait(ms);
      waitedMs += ms;
    }
    this.#inFlight += 1;
    this.#share?.take();
    if (this.#bucket !== undefined) {
      this.#bucket = { ...this.#bucket, used: this.#usedNow(this.#bucket) + 1, at: timing.now() };
    }
    return waitedMs;
  }

  /** A call that was admitted is over. @param answer undefined where there was none */
  note(answer: HeardAnswer | undefined): void {
    this.#inFlight -= 1;
    if (answer === undefined) return;
    const said = readCallLimit(answer.headers[this.#means.header]);
    if (said !== undefined) this.#learn(said);
    else if (answer.status === 429 && this.#bucket?.from !== 'header') this.#holdBack();
    else if (this.#bucket?.from === 'nothing') this.#bucket = undefined;
  }

  /** Lets nothing out for a while: the shop asks for that. */
  close(milliseconds: number): void {
    this.#closedUntil = Math.max(this.#closedUntil, this.#means.timing.now() + milliseconds);
  }

  #learn({ used, size }: { readonly used: number; readonly size: number }): void {
    const at = this.#means.timing.now();
    this.#share?.hear(used + this.#inFlight);
    if (this.#bucket?.from === 'header') this.#noteOthers(used - Math.ceil(this.#usedNow(this.#bucket)), at);
    this.#bucket = { from: 'header', size, used: Math.min(size, used + this.#inFlight), at };
  }

  /** A shop that says nothing of its bucket, yet refuses: how fast it leaks by the docs is all there is to go by. */
  #holdBack(): void {
    this.#bucket = { from: 'refusal', size: atOnce, used: atOnce, at: this.#means.timing.now() };
  }

  #noteOthers(calls: number, at: number): void {
    if (calls >= this.#others.calls || at - this.#others.at > memoryMs) this.#others = { calls, at };
  }

  #missingMs(): number {
    const now = this.#means.timing.now();
    if (now < this.#closedUntil) return Math.ceil(this.#closedUntil - now);
    if (this.#bucket === undefined) return 0;
    const over = this.#usedNow(this.#bucket) + 1 - this.#limit(this.#bucket);
    const missingMs = over <= 0 ? 0 : Math.ceil((over / this.#means.rate.leakPerSecond) * 1000);
    return Math.max(missingMs, this.#missingOfShareMs(this.#bucket));
  }

  /** Shards share what is known of the bucket; the first call of each finds out. */
  #missingOfShareMs({ from, size }: Bucket): number {
    if (this.#share === undefined || from === 'nothing') return 0;
    return this.#share.missingMs(from === 'header' ? size - this.#kept(size) : size);
  }

  #kept(size: number): number {
    return this.#means.headroom ?? usualHeadroom(size, { shared: this.#others.calls > 0 });
  }

  /** Most that may be in the bucket. What others took at once they may take again, though never more than half is left to them. */
  #limit({ from, size }: Bucket): number {
    if (from !== 'header') return size;
    const others = Math.min(this.#others.calls, Math.floor(size / 2));
    return Math.max(1, size - Math.max(this.#kept(size), others));
  }

  #usedNow({ used, at }: Bucket): number {
    const leaked = ((this.#means.timing.now() - at) / 1000) * this.#means.rate.leakPerSecond;
    return Math.max(0, used - leaked);
  }
}

/** What is left to others of a bucket of this size: more where they are seen to be there. */
export function usualHeadroom(size: number, { shared }: { readonly shared: boolean }): number {
  return Math.min(Math.max(4, Math.ceil(size / (shared ? 10 : 20))), Math.floor(size / 2));
}

/** `32/80`; undefined where it is missing, or makes no sense. */
function readCallLimit(
  value: string | undefined,
): { readonly used: number; readonly size: number } | undefined {
  const [, used, size] = /^(\d{1,6})\/(\d{1,6})$/.exec(value?.trim() ?? '') ?? [];
  const read = { used: Number(used), size: Number(size) };
  return read.size > 0 && read.used <= read.size ? read : undefined;
}
