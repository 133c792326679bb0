import type { BodyFields } from '../../body-fields.ts';
import { zero } from '../../decimal.ts';
import { blankTexts, completeCountry, readAddressTexts } from '../../requests/read-address-texts.ts';
import { addressFields, type AddressText, type StoredAddress } from '../stored-order.ts';

/** An address as sent, with name and country filled in; null when none was sent. Texts keep the bytes they came with. */
export function readAddress(order: BodyFields, key: string): StoredAddress | null {
  const fields = order.part(key);
  if (fields === null) return null;
  return {
    ...complete(readAddressTexts(fields, addressFields)),
    latitude: fields.decimal('latitude') ?? zero,
    longitude: fields.decimal('longitude') ?? zero,
  };
}

/** What the examples show for an order without address: nothing but the shop's country. */
export function blankAddress(firstName: string | null = null): StoredAddress {
  const text = complete({ ...blankTexts(addressFields), first_name: firstName });
  return { ...text, latitude: zero, longitude: zero };
}

function complete(text: AddressText): AddressText {
  return {
    ...text,
    ...completeCountry(text),
    name: text.name ?? `${text.last_name ?? ''} ${text.first_name ?? ''}`,
  };
}
