import type { Exchange } from '../evidence/exchange.ts';

/** Knows when a reading came too early to be judged. */
export interface Settling {
  /** Told of everything that was sent. */
  readonly note: (exchange: Exchange) => void;
  /**
   * What a reading shows once the shop has had its time: the reading itself, or the last that was asked in its place.
   * @param again asks the same once more, in the place of the exchange of this id
   */
  readonly settle: (first: Exchange, again: (settles: string) => Promise<Exchange>) => Promise<Exchange>;
  /** Waits where what was written to an order, or to any without one, leaves open what is to be seen, and the shop is known to be late. */
  readonly beforeLooking: (orderId: string | undefined) => Promise<void>;
  /** Waits until the shop has had its time for everything written. */
  readonly rest: () => Promise<void>;
}
