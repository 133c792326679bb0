import * as fc from 'fast-check';
import type { AddressDraft } from '../../spec/order/order-draft.ts';
import { personName } from './person-name.ts';
import { phone } from './phone.ts';
import { places } from './places.ts';
import { attributes } from './presence.ts';
import { writtenIn, type TextForm } from './vietnamese-text.ts';
import { streets } from './vietnamese-words.ts';

export interface AddressOptions {
  /** How the names of person and street are written; default `either`. Names of places are always composed, as their codes go with them. */
  readonly form?: TextForm;
}

/** Postal addresses in Vietnam: real places, made-up people and house numbers, a phone number of nobody. */
export function address({ form = 'either' }: AddressOptions = {}): fc.Arbitrary<AddressDraft> {
  const extras = attributes<AddressDraft>({
    address2: ['maybe', fc.constantFrom('Tầng 2', 'Chung cư Hoà Bình', 'Cổng sau')],
    company: ['maybe', fc.constantFrom('Cửa hàng Mộc & Tre', 'Công ty TNHH Thử Nghiệm', 'HRV')],
    zip: ['maybe', fc.constantFrom('700000', '100000')],
  });
  return fc
    .tuple(personName({ form }), street(form), fc.constantFrom(...places), phone(), extras)
    .map(([name, address1, place, number, extra]) => ({
      ...name,
      address1,
      ...place,
      country: 'Vietnam',
      countryCode: 'VN',
      phone: number,
      ...extra,
    }));
}

function street(form: TextForm): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...streets), writtenIn(form))
    .map(([number, name, decomposed]) => `${String(number)} ${name}`.normalize(decomposed ? 'NFD' : 'NFC'));
}
