/**
 * Every place where the docs' prose and examples disagree, or where neither says, as a switch. One value of this type is one way of
 * reading the page. The number in brackets is the ruling that allows both.
 */
export interface Reading {
  /** An order of which nothing is fulfilled [2]. */
  readonly unfulfilledOrder: null | 'notfulfilled';
  /** A line's status: the prose's fulfilled, partial and null, or the examples' `notfulfilled` throughout and `restock` [3]. */
  readonly lineFulfillmentStatus: 'by-quantity' | 'notfulfilled-or-restock';
  /** Does an order that was cancelled with every line restocked turn `restocked` [2]? */
  readonly restockedOrder: 'restocked' | 'as-fulfilled';
  readonly partiallyPaid: 'partially_paid' | 'partiallypaid';
  /** `subtotal_price` [5]. */
  readonly subtotal: 'after-discounts' | 'before-discounts';
  /** A line's `total_discount` and `applied_discounts` [9]. */
  readonly lineDiscount: 'whole-line' | 'per-unit';
  /** Does the answer to a close show the order as it was before [11]? */
  readonly closeAnswer: 'fresh' | 'stale';
  /** `cancel_reason` when none is given: with nothing at all, and with an amount [12]. */
  readonly unstatedReason: { readonly plain: string; readonly withAmount: string };
  /** Does a cancel without money or lines leave an entry in `refunds[]` [14]? */
  readonly refundEntryOnPlainCancel: boolean;
  /** `restock` of a refund that did not ask: with lines, and with money only [14]. */
  readonly unstatedRestock: { readonly withLines: boolean; readonly moneyOnly: boolean | null };
  /** Does confirming record a pending transaction for the total [15]? */
  readonly pendingAtConfirm: boolean;
  /** A tag of more than 40 characters [16]. */
  readonly longTag: 'refuse' | 'cut';
  /** Fraction digits of times: always three, or without trailing zeros [20]. */
  readonly timeFraction: 'three-digits' | 'trimmed';
  /** A `limit` above the largest page [21]. */
  readonly limitAboveLargest: 'refuse' | 'cut';
  /** The documented largest page, and the default one [21]. */
  readonly largestPage: number;
  /** `status` of a list or count that does not say [22]. */
  readonly defaultStatus: 'open' | 'any';
  /** Lines in an update [23]. */
  readonly linesInUpdate: 'refuse' | 'ignore';
  /** `is_coupon_code: true` on a discount code [24]. */
  readonly couponFlag: 'as-sent' | 'always-false';
  /** A capture without an amount [24]. */
  readonly amountlessCapture: 'captures-total' | 'captures-nothing';
  /** Is an order with `is_cod_gateway` fulfilled though nobody asked [28h]? */
  readonly gatewayFulfills: boolean;
  /** `source_name` given as a protected channel [28h]. */
  readonly protectedSource: 'app-id' | 'as-sent';
  /** `source_name` when none is given: the prose's app id, or null [28h]. */
  readonly unstatedSource: 'app-id' | null;
  /** `discount_codes[].type` when not sent [28h]. */
  readonly unstatedDiscountType: 'fixed_amount' | null;
  /** `customer`, `billing_address` and `shipping_address` of an order that was given none [28h]. */
  readonly missingParties: 'null' | 'blank-object';
  /** `tax_lines` of an order or a line without taxes [28h]. */
  readonly noTaxLines: 'empty-list' | 'null';
  readonly fulfillmentService: 'manual' | null;
  /** `gateway` of a COD order that names none [28h]. */
  readonly codGatewayName: string | null;
  readonly carrierServicePackage: 'number' | 'string';
  /** May `refunds[].location_id` be left out where no money and no line went back [28h]? */
  readonly refundLocation: 'always' | 'unless-plain';
  /** `_min` and `_max` [28h]. */
  readonly timeBounds: 'exclusive' | 'inclusive';
  /** A second cancel, confirming a cancelled order, opening an open one [28j]. */
  readonly illegalTransition: 'refuse' | 'accept-unchanged';
  /** Does the customer inside an order keep the counts of that time, or show today's? The examples show today's. */
  readonly customerCounts: 'as-of-order' | 'live';
}
