import { exactId, type JsonObject } from '../../exact-json.ts';
import type { CustomerAddress, StoredAddress } from '../stored-order.ts';
import { optionalNumber } from './money.ts';
import type { Generation } from './representation.ts';

export function representAddress(address: StoredAddress, generation: Generation): JsonObject {
  return {
    first_name: address.first_name,
    address1: address.address1,
    phone: address.phone,
    city: address.city,
    zip: address.zip,
    province: address.province,
    country: address.country,
    last_name: address.last_name,
    address2: address.address2,
    company: address.company,
    latitude: optionalNumber(address.latitude),
    longitude: optionalNumber(address.longitude),
    name: address.name,
    country_code: address.country_code,
    province_code: address.province_code,
    ...(generation === 'live' ? quarter(address) : {}),
  };
}

export function representDefaultAddress(address: CustomerAddress, generation: Generation): JsonObject {
  return {
    id: exactId(address.id),
    first_name: address.first_name,
    last_name: address.last_name,
    company: address.company,
    address1: address.address1,
    address2: address.address2,
    city: address.city,
    province: address.province,
    country: address.country,
    zip: address.zip,
    phone: address.phone,
    name: address.name,
    province_code: address.province_code,
    country_code: address.country_code,
    country_name: address.country,
    default: true,
    ...(generation === 'live' ? quarter(address) : {}),
  };
}

function quarter(address: StoredAddress): JsonObject {
  return {
    country_name: address.country,
    district: address.district,
    district_code: address.district_code,
    ward: address.ward,
    ward_code: address.ward_code,
  };
}
