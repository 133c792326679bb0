import { exactId, type JsonObject } from '../../exact-json.ts';
import type { CustomerAddress, StoredAddress } from '../stored-order.ts';
import { scaled } from './scales.ts';

/** @param id the customer's, in every example */
export function representBillingAddress(address: StoredAddress | null, id: bigint): JsonObject | null {
  return address === null ? null : mailingAddress(address, { id, isDefault: true });
}

/** A customer's addresses carry the country code in lower case, in every example. */
export function representCustomerAddress(address: CustomerAddress, isDefault: boolean): JsonObject {
  const lower = { ...address, country_code: address.country_code?.toLowerCase() ?? null };
  return mailingAddress(lower, { id: address.id, isDefault });
}

function mailingAddress(
  address: StoredAddress,
  { id, isDefault }: { id: bigint; isDefault: boolean },
): JsonObject {
  return {
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    company: address.company,
    country: address.country,
    first_name: address.first_name,
    id: exactId(id),
    last_name: address.last_name,
    phone: address.phone,
    province: address.province,
    zip: address.zip,
    name: address.name,
    province_code: address.province_code,
    country_code: address.country_code,
    default: isDefault,
    district: address.district,
    district_code: address.district_code,
    ward: address.ward,
    ward_code: address.ward_code,
  };
}

export function representShippingAddress(address: StoredAddress | null): JsonObject | null {
  if (address === null) return null;
  return {
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    company: address.company,
    country: address.country,
    first_name: address.first_name,
    last_name: address.last_name,
    latitude: scaled(address.latitude, 8),
    longitude: scaled(address.longitude, 8),
    phone: address.phone,
    province: address.province,
    zip: address.zip,
    name: address.name,
    province_code: address.province_code,
    country_code: address.country_code,
    district_code: address.district_code,
    district: address.district,
    ward_code: address.ward_code,
    ward: address.ward,
  };
}
