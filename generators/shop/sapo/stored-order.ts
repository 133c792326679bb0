import type { Decimal } from '../decimal.ts';
import type { StoredCustomer } from '../orders/customers.ts';
import type { KeptFulfillment, KeptLine, KeptOrder } from '../orders/kept-order.ts';

/** An order as the Sapo shop keeps it. Times are whole seconds, as the platform writes them. */
export interface StoredOrder extends KeptOrder {
  /** Its place in the shop's count. */
  readonly number: number;
  readonly processedAt: number;
  deletedAt: number | null;
  customer: SapoCustomer | null;
  readonly billingAddress: StoredAddress | null;
  readonly shippingAddress: StoredAddress | null;
  readonly lines: readonly StoredLine[];
  readonly fulfillments: KeptFulfillment[];
  /** ISO 4217. */
  readonly currency: string;
  readonly payments: readonly StoredPayment[];
  readonly phone: string | null;
  readonly locationId: bigint | null;
  /** Where it came from, each as it was sent. */
  readonly origin: Readonly<Record<OriginField, string | null>>;
  readonly sourceName: string;
}

export const originFields = [
  'landing_site',
  'landing_site_ref',
  'reference',
  'referring_site',
  'source_identifier',
  'source_url',
] as const;

export type OriginField = (typeof originFields)[number];

export interface StoredLine extends KeptLine {
  readonly variantTitle: string | null;
}

/** A transaction as it was sent; an order never shows it. */
export interface StoredPayment {
  readonly gateway: string;
  /** What it brought in: nothing unless it is a sale or a capture that succeeded. */
  readonly received: Decimal;
}

export const addressFields = [
  'first_name',
  'address1',
  'phone',
  'city',
  'zip',
  'province',
  'country',
  'last_name',
  'address2',
  'company',
  'name',
  'country_code',
  'province_code',
  'district',
  'district_code',
  'ward',
  'ward_code',
] as const;

/** The texts of an address under the names they have in JSON. */
export type AddressText = Record<(typeof addressFields)[number], string | null>;

export interface StoredAddress extends AddressText {
  readonly latitude: Decimal | null;
  readonly longitude: Decimal | null;
}

export interface CustomerAddress extends StoredAddress {
  readonly id: bigint;
}

export type SapoCustomer = StoredCustomer<CustomerAddress>;
