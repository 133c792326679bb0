import * as fc from 'fast-check';
import { prefixWith } from './namespace.ts';
import { writtenIn, type TextForm } from './vietnamese-text.ts';
import { productWords, qualityWords } from './vietnamese-words.ts';

export interface ProductTitleOptions {
  readonly namespace?: string | undefined;
  readonly form?: TextForm;
}

/** Titles of goods as shops write them, now and then with a quote, an ampersand, a size, or of some 200 characters. */
export function productTitle({ namespace, form = 'either' }: ProductTitleOptions = {}): fc.Arbitrary<string> {
  const own = prefixWith(namespace);
  const qualities = fc.oneof(
    { withCrossShrink: true },
    { weight: 9, arbitrary: fc.array(fc.constantFrom(...qualityWords), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...qualityWords), { minLength: 15, maxLength: 18 }) },
  );
  const suffix = fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: fc.constant('') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(' 24"', ' "Tết"', " 'mini'", ' & hộp', ' <500g', ' 50/50', ' 100%'),
    },
  );
  return fc
    .tuple(fc.constantFrom(...productWords), qualities, suffix, writtenIn(form))
    .map(([product, rest, end, decomposed]) =>
      own([product, ...rest].join(' ') + end).normalize(decomposed ? 'NFD' : 'NFC'),
    );
}
