import type { OrderableVariant } from './line-item.ts';
import type { Presence } from './presence.ts';
import type { TextForm } from './vietnamese-text.ts';

/** How many of something: always there, and within these bounds. */
export interface Count {
  readonly min?: number;
  readonly max?: number;
}

/**
 * What a draft holds. A {@link Presence} that is left out stands for `maybe`. What changes how a shop treats the order (payment,
 * confirmation, fulfillment, a new customer) and what needs ids of the shop is never there unless asked for.
 */
export interface OrderDraftOptions {
  /** Variants that may be ordered; default none. */
  readonly variants?: readonly OrderableVariant[];
  /** How many lines; default 1 to 5. */
  readonly lines?: Count;
  /** Lines with a title and price of their own? Default true. */
  readonly customLines?: boolean;
  /** Lines that cost nothing beside others that do? Default true. */
  readonly freeLines?: boolean;
  /** Discounts on single lines. */
  readonly lineDiscounts?: Presence;
  /** Line discounts that divide by the quantity without a rest? Default true. */
  readonly evenLineDiscounts?: boolean;
  /** Named values on lines. */
  readonly lineProperties?: Presence;
  /** Largest price of a piece; default eighteen digits and four decimals. */
  readonly maxPrice?: string;
  /** Digits after the point of every amount; default 4. Line discounts have four whatever this says. */
  readonly decimals?: number;
  /** Largest quantity of a line; default 9999. */
  readonly maxQuantity?: number;
  /** Discount codes: one to three, or as many as said. */
  readonly discounts?: Presence | Count;
  /** One or two shipping lines. */
  readonly shipping?: Presence;
  /** One or two taxes, on top of the prices or included in them. */
  readonly tax?: Presence;
  /** Shipping and billing address. */
  readonly address?: Presence;
  readonly email?: Presence;
  readonly note?: Presence;
  readonly noteAttributes?: Presence;
  /** Tags: one to five, or as many as said. */
  readonly tags?: Presence | Count;
  /** A way to pay by name, or cash on delivery. */
  readonly gateway?: Presence;
  /** Where the order came from: names of our own, never one that the platform keeps for itself. */
  readonly source?: Presence;
  /** The two instructions to send receipts, always false. */
  readonly receipts?: Presence;
  /** A new customer, or a known one by id; default false. */
  readonly customer?: boolean | { readonly id: string };
  /** A state of payment, with or without captures; default false. */
  readonly payment?: Presence;
  /** To be confirmed at once; default false. */
  readonly confirm?: Presence;
  /** To be fulfilled at once; default false. */
  readonly fulfillment?: Presence;
  /** A location of the shop that takes and fulfills the order; default none. */
  readonly locationId?: string;
  /** A member of staff who takes the order; default none. */
  readonly userId?: string;
  /** A prefix of the run in notes, tags, titles, codes and e-mail addresses: 1 to 16 letters, digits and hyphens. Default none. */
  readonly namespace?: string;
  /** How letters with marks are written; default `either`. */
  readonly form?: TextForm;
}

export function presenceOf(wanted: Presence | Count | undefined): Presence {
  return typeof wanted === 'object' ? true : (wanted ?? 'maybe');
}

export function countOf(wanted: Presence | Count | undefined): Count {
  return typeof wanted === 'object' ? wanted : {};
}
