import type { Decimal } from '../decimal.ts';
import type { StoredCustomer } from './customers.ts';

/**
 * What every platform's shop keeps of an order: facts only, as plain data that `structuredClone` copies. Totals and statuses follow
 * from the facts; keys, spellings and scales belong to a platform's represent/. Times are milliseconds since 1970.
 */
export interface KeptOrder {
  id: bigint;
  readonly token: string;
  readonly name: string;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  cancelledAt: number | null;
  cancelReason: string | null;
  /** A deleted order is kept, and found no more. Absent where a platform deletes none. */
  deletedAt?: number | null;
  email: string | null;
  customer: StoredCustomer<unknown> | null;
  financialStatus: FinancialStatus;
  readonly lines: readonly KeptLine[];
  discountCodes: readonly StoredDiscountCode[];
  shippingLines: readonly StoredShippingLine[];
  taxLines: readonly StoredTaxLine[];
  taxesIncluded: boolean;
  readonly fulfillments: readonly KeptFulfillment[];
  tags: string[];
  note: string | null;
  noteAttributes: NamedValue[];
  buyerAcceptsMarketing: boolean;
}

export const financialStatuses = [
  'pending',
  'authorized',
  'partially_paid',
  'paid',
  'partially_refunded',
  'refunded',
  'voided',
] as const;

export type FinancialStatus = (typeof financialStatuses)[number];

export interface KeptLine {
  readonly id: bigint;
  readonly variantId: bigint | null;
  readonly productId: bigint | null;
  readonly quantity: number;
  readonly price: Decimal;
  readonly title: string;
  readonly vendor: string | null;
  readonly sku: string | null;
  readonly grams: Decimal;
  readonly requiresShipping: boolean;
  readonly taxable: boolean;
  readonly giftCard: boolean;
  /** Whether the variant's stock is tracked. */
  readonly tracked: boolean;
  readonly properties: readonly NamedValue[] | null;
  readonly taxLines: readonly StoredTaxLine[];
}

export interface NamedValue {
  readonly name: string;
  readonly value: string | null;
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
}

export interface StoredShippingLine {
  readonly code: string | null;
  readonly price: Decimal;
  readonly source: string | null;
  readonly title: string | null;
}

export interface KeptFulfillment {
  readonly id: bigint;
  readonly createdAt: number;
  updatedAt: number;
  readonly tracking: { readonly company: string; readonly number: string } | null;
  readonly lines: readonly { readonly lineId: bigint; readonly quantity: number }[];
}
