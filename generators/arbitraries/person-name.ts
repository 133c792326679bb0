import * as fc from 'fast-check';
import { familyNames, givenNames, middleNames } from './vietnamese-words.ts';
import { writtenIn, type TextForm } from './vietnamese-text.ts';

export interface PersonName {
  /** Given name: `Hạnh`. */
  readonly firstName: string;
  /** Family and middle name: `Nguyễn Thị`. */
  readonly lastName: string;
}

/** Vietnamese names as shops keep them: the given name first, family and middle name last. */
export function personName({ form = 'either' }: { readonly form?: TextForm } = {}): fc.Arbitrary<PersonName> {
  const parts = fc.tuple(
    fc.constantFrom(...givenNames),
    fc.constantFrom(...familyNames),
    fc.constantFrom('', ...middleNames),
    writtenIn(form),
  );
  return parts.map(([given, family, middle, decomposed]) => {
    const write = (text: string): string => text.normalize(decomposed ? 'NFD' : 'NFC');
    return { firstName: write(given), lastName: write(`${family} ${middle}`.trim()) };
  });
}
