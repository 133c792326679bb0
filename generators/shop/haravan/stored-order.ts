import type { Decimal } from '../decimal.ts';

/**
 * An order as the shop keeps it: facts only, as plain data that `structuredClone` copies. Totals and statuses follow from the facts
 * (order-totals.ts, order-quantities.ts); keys, spellings and scales belong to represent/. Times are milliseconds since 1970.
 */
export interface StoredOrder {
  id: bigint;
  readonly token: string;
  readonly name: string;
  readonly createdAt: number;
  updatedAt: number;
  confirmedAt: number | null;
  closedAt: number | null;
  cancelledAt: number | null;
  cancelReason: string | null;
  email: string | null;
  customer: StoredCustomer | null;
  billingAddress: StoredAddress | null;
  shippingAddress: StoredAddress | null;
  financialStatus: FinancialStatus;
  readonly lines: StoredLine[];
  discountCodes: StoredDiscountCode[];
  shippingLines: StoredShippingLine[];
  taxLines: StoredTaxLine[];
  taxesIncluded: boolean;
  readonly fulfillments: StoredFulfillment[];
  readonly refunds: StoredRefund[];
  /** Newest first, as the examples list them. */
  readonly transactions: StoredTransaction[];
  tags: string[];
  note: string | null;
  noteAttributes: NamedValue[];
  buyerAcceptsMarketing: boolean;
  readonly gateway: string | null;
  readonly gatewayCode: string | null;
  readonly source: string | null;
  readonly sourceName: string | null;
  readonly landingSite: string | null;
  readonly landingSiteRef: string | null;
  readonly referringSite: string | null;
  readonly userId: bigint;
  readonly locationId: bigint;
  confirmUser: bigint | null;
  assignment: Assignment | null;
}

export type FinancialStatus =
  'pending' | 'authorized' | 'partially_paid' | 'paid' | 'partially_refunded' | 'refunded' | 'voided';

export interface NamedValue {
  readonly name: string;
  readonly value: string | null;
}

/** The texts of an address under the names they have in JSON. */
export type AddressText = Record<AddressField, string | null>;

export type AddressField = (typeof addressFields)[number];

export const addressFields = [
  'address1',
  'address2',
  'city',
  'company',
  'country',
  'country_code',
  'district',
  'district_code',
  'first_name',
  'last_name',
  'name',
  'phone',
  'province',
  'province_code',
  'ward',
  'ward_code',
  'zip',
] as const;

export interface StoredAddress extends AddressText {
  readonly latitude: Decimal;
  readonly longitude: Decimal;
}

export interface CustomerAddress extends StoredAddress {
  readonly id: bigint;
}

export interface StoredCustomer {
  readonly id: bigint;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  phone: string | null;
  note: string | null;
  tags: string | null;
  readonly createdAt: number;
  updatedAt: number;
  /** The first is the default one. */
  readonly addresses: CustomerAddress[];
  ordersCount: number;
  totalSpent: Decimal;
  lastOrderId: bigint | null;
  lastOrderName: string | null;
}

export interface StoredLine {
  readonly id: bigint;
  readonly variantId: bigint | null;
  readonly productId: bigint | null;
  readonly quantity: number;
  readonly price: Decimal;
  /** What the catalogue asked before a promotion of its own; null where there is none. */
  readonly cataloguePrice: Decimal | null;
  /** For the whole line. */
  readonly discount: Decimal;
  /** Amounts for the whole line. */
  readonly discounts: readonly { readonly description: string | null; readonly amount: Decimal }[];
  readonly title: string;
  readonly variantTitle: string;
  readonly vendor: string | null;
  readonly type: string | null;
  readonly sku: string | null;
  readonly barcode: string | null;
  readonly grams: Decimal;
  readonly requiresShipping: boolean;
  readonly taxable: boolean;
  readonly giftCard: boolean;
  readonly tracked: boolean;
  readonly properties: readonly NamedValue[] | null;
  readonly taxLines: readonly StoredTaxLine[];
  readonly image: string | null;
  readonly cost: Decimal;
}

export interface StoredTaxLine {
  readonly title: string | null;
  readonly rate: Decimal | null;
  readonly price: Decimal;
}

export interface StoredDiscountCode {
  readonly code: string | null;
  readonly amount: Decimal;
  /** As sent; null where nothing was. */
  readonly type: 'fixed_amount' | 'percentage' | 'shipping' | null;
  readonly isCouponCode: boolean;
}

export interface StoredShippingLine {
  readonly code: string | null;
  readonly price: Decimal;
  readonly source: string | null;
  readonly title: string | null;
}

export interface StoredFulfillment {
  readonly id: bigint;
  readonly createdAt: number;
  updatedAt: number;
  readonly locationId: bigint;
  carrier: 'delivered' | 'readytopick' | 'cancel';
  cancelledAt: number | null;
  readonly tracking: { readonly company: string; readonly number: string } | null;
  readonly lines: readonly { readonly lineId: bigint; readonly quantity: number }[];
}

export interface StoredTransaction {
  readonly id: bigint;
  readonly kind: 'pending' | 'authorization' | 'capture' | 'sale' | 'void' | 'refund';
  /** Negative for a refund. */
  readonly amount: Decimal;
  readonly createdAt: number;
  readonly gateway: string;
  readonly parentId: bigint | null;
  readonly userId: bigint;
  readonly locationId: bigint;
}

export interface StoredRefund {
  readonly id: bigint;
  readonly createdAt: number;
  readonly note: string;
  readonly restock: boolean | null;
  /** Null where no line went back. */
  readonly lines: readonly RefundedLine[] | null;
  /** Those of the order's transactions that belong to it. */
  readonly transactionIds: readonly bigint[];
  readonly userId: bigint;
  readonly locationId: bigint;
}

export interface RefundedLine {
  readonly id: bigint;
  readonly lineId: bigint;
  readonly quantity: number;
}

export interface Assignment {
  readonly at: number;
  readonly userIds: readonly bigint[];
  readonly groupUserIds: readonly bigint[];
  readonly locationId: bigint | null;
}
