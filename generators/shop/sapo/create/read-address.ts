import type { BodyFields } from '../../body-fields.ts';
import { completeCountry, readAddressTexts } from '../../requests/read-address-texts.ts';
import { addressFields, type AddressText, type StoredAddress } from '../stored-order.ts';

/** An address as sent, with name, country and the province's code filled in; null when none was sent. */
export function readAddress(order: BodyFields, key: string): StoredAddress | null {
  const fields = order.part(key);
  if (fields === null) return null;
  return {
    ...complete(readAddressTexts(fields, addressFields)),
    latitude: fields.decimal('latitude'),
    longitude: fields.decimal('longitude'),
  };
}

function complete(text: AddressText): AddressText {
  const names = [text.first_name, text.last_name].filter((name) => name !== null);
  return {
    ...text,
    ...completeCountry(text),
    name: text.name ?? names.join(' '),
    province_code: text.province_code ?? provinceCodes[text.province ?? ''] ?? null,
  };
}

/** The provinces of the docs' examples, and the two largest cities at home. */
const provinceCodes: Readonly<Record<string, string>> = {
  Kentucky: 'KY',
  Ontario: 'ON',
  'Hà Nội': '1',
  'TP Hồ Chí Minh': '2',
};
