import type { Decimal } from '../decimal.ts';
import type { StoredCustomer } from '../orders/customers.ts';
import type {
  KeptFulfillment,
  KeptLine,
  KeptOrder,
  StoredDiscountCode,
  StoredShippingLine,
  StoredTaxLine,
} from '../orders/kept-order.ts';

/** An order as the Haravan shop keeps it. */
export interface StoredOrder extends KeptOrder {
  confirmedAt: number | null;
  customer: HaravanCustomer | null;
  billingAddress: StoredAddress | null;
  shippingAddress: StoredAddress | null;
  readonly lines: StoredLine[];
  discountCodes: HaravanDiscountCode[];
  shippingLines: StoredShippingLine[];
  taxLines: StoredTaxLine[];
  readonly fulfillments: StoredFulfillment[];
  readonly refunds: StoredRefund[];
  /** Newest first, as the examples list them. */
  readonly transactions: StoredTransaction[];
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

export type HaravanCustomer = StoredCustomer<CustomerAddress>;

export interface StoredLine extends KeptLine {
  /** What the catalogue asked before a promotion of its own; null where there is none. */
  readonly cataloguePrice: Decimal | null;
  /** For the whole line. */
  readonly discount: Decimal;
  /** Amounts for the whole line. */
  readonly discounts: readonly { readonly description: string | null; readonly amount: Decimal }[];
  readonly variantTitle: string;
  readonly type: string | null;
  readonly barcode: string | null;
  readonly image: string | null;
  readonly cost: Decimal;
}

export interface HaravanDiscountCode extends StoredDiscountCode {
  readonly isCouponCode: boolean;
}

export interface StoredFulfillment extends KeptFulfillment {
  readonly locationId: bigint;
  carrier: 'delivered' | 'readytopick' | 'cancel';
  cancelledAt: number | null;
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
