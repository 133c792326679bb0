import type { BodyFields } from '../../body-fields.ts';
import { zero } from '../../decimal.ts';
import { countryCode, countryName } from '../countries.ts';
import { addressFields, type AddressText, type StoredAddress } from '../stored-order.ts';

/** An address as sent, with name and country filled in; null when none was sent. Texts keep the bytes they came with. */
export function readAddress(order: BodyFields, key: string): StoredAddress | null {
  const fields = order.part(key);
  if (fields === null) return null;
  const sent = Object.fromEntries(addressFields.map((field) => [field, fields.text(field)])) as AddressText;
  return {
    ...complete(sent),
    latitude: fields.decimal('latitude') ?? zero,
    longitude: fields.decimal('longitude') ?? zero,
  };
}

/** What the examples show for an order without address: nothing but the shop's country. */
export function blankAddress(firstName: string | null = null): StoredAddress {
  const empty = Object.fromEntries(addressFields.map((field) => [field, null])) as AddressText;
  return { ...complete({ ...empty, first_name: firstName }), latitude: zero, longitude: zero };
}

function complete(text: AddressText): AddressText {
  return {
    ...text,
    name: text.name ?? `${text.last_name ?? ''} ${text.first_name ?? ''}`,
    country: text.country ?? countryName(text.country_code ?? 'VN'),
    country_code: text.country_code ?? (text.country === null ? 'VN' : countryCode(text.country)),
  };
}
