import type { Exchange } from '../evidence/exchange.ts';

/** A list that was walked through page by page, with counts before and after: what is known of all its pages together. */
export interface Walk {
  /** Of its first page. */
  readonly query: ReadonlyMap<string, string>;
  readonly pages: number;
  /** How many different orders stood on them. */
  readonly orders: number;
  /** What the list selects did not change from the first page to the last, so that no order was pushed from one to another. */
  readonly still: boolean;
  /** The last page was not full. */
  readonly whole: boolean;
  /** How many orders the count of the same `status` said there are; undefined where that was not asked, or not sure to be the same. */
  readonly count: number | undefined;
  /** The first order that stood on two pages. */
  readonly again: { readonly orderId: string; readonly exchanges: readonly Exchange[] } | undefined;
  /** The first page that begins with what should stand on the page before it. */
  readonly misplaced: Misplaced | undefined;
  /** The last page, and the count after it; without their orders, which would be many. */
  readonly closing: readonly Exchange[];
}

export interface Misplaced {
  readonly orderId: string;
  readonly createdAt: string;
  /** When the last order of the page before was created. */
  readonly before: string;
  readonly exchanges: readonly Exchange[];
}
