import type { BodyFields } from '../body-fields.ts';
import { countryCode, countryName } from '../orders/countries.ts';

/** The texts of an address under these names, as they are sent. */
export function readAddressTexts<Field extends string>(
  fields: BodyFields,
  names: readonly Field[],
): Record<Field, string | null> {
  return Object.fromEntries(names.map((name) => [name, fields.text(name)])) as Record<Field, string | null>;
}

/** No text at all. */
export function blankTexts<Field extends string>(names: readonly Field[]): Record<Field, null> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Field, null>;
}

interface Country {
  readonly country: string | null;
  readonly country_code: string | null;
}

/** Name and code of the country, each from the other where only one is there; the shop's own where none is. */
export function completeCountry({ country, country_code }: Country): { [Key in keyof Country]: string } {
  return {
    country: country ?? countryName(country_code ?? 'VN'),
    country_code: country_code ?? (country === null ? 'VN' : countryCode(country)),
  };
}
