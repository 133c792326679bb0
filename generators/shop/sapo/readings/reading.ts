import type { LifeReading } from '../../operations/operation.ts';
import type { ListReading } from '../../operations/list-orders.ts';
import type { UpdateReading } from '../../operations/read-changes.ts';

/**
 * Every place where the page's prose and examples disagree, or where neither says, or where live shops do otherwise, as a switch. One
 * value of this type is one way of reading the page. The number in brackets is the ruling that allows both.
 */
export interface Reading extends ListReading, UpdateReading, LifeReading {
  /** Amounts: texts with two decimals, or numbers [28]. */
  readonly money: 'texts' | 'numbers';
  /** `discount_codes[].amount` [28]. */
  readonly discountAmount: 'text' | 'number';
  /** Is an order fulfilled that nobody asked to fulfill, if it is sent with an e-mail address and no customer [30]? */
  readonly unaskedFulfillment: 'with-email' | 'never';
  /** `total_weight` [31]. */
  readonly totalWeight: 'zero' | 'sum';
  /** `financial_status` of an order that says nothing of its payment [32]. */
  readonly unstatedPayment: 'paid' | 'pending-for-known-customer' | 'pending';
  /** `customer` and addresses of an order without them [35]. */
  readonly absentObjects: 'left-out' | 'null';
  /** Lists and counts with `status=any` [38]. */
  readonly anyStatus: 'everything' | 'nothing';
  /** `fields` on a list [38]. */
  readonly listFields: 'picked' | 'ignored';
  /** An update with `customer: null` [38]. */
  readonly customerDetached: 'taken-off' | 'ignored';
  /** `cancel_reason` when none is given [38]. */
  readonly unstatedReason: 'other' | 'customer';
  /** Currency of an order that names none. */
  readonly shopCurrency: string;
  /** Does the customer inside an order keep the counts of that time, or show today's? */
  readonly customerCounts: 'as-of-order' | 'live';
}
