import * as fc from 'fast-check';
import { prefixWith } from './namespace.ts';
import { vietnameseText, type TextForm } from './vietnamese-text.ts';

export interface TagOptions {
  readonly namespace?: string | undefined;
  readonly form?: TextForm;
}

export interface TagsOptions extends TagOptions {
  /** Default 1. */
  readonly min?: number;
  /** Default 5. */
  readonly max?: number;
}

/** The longest tag that the docs allow, in characters. */
export const longestTag = 40;

const shortTags = ['vip', 'VIP khách', 'sỉ', 'đổi trả', 'COD', 'giao gấp', 'a1', 'A-2'] as const;

/** One tag: at most 40 characters, no comma, no blank at its ends, now and then exactly 40 long. Shrinks towards `vip`. */
export function tag({ namespace, form = 'either' }: TagOptions = {}): fc.Arbitrary<string> {
  const own = prefixWith(namespace);
  const words = vietnameseText({ form, count: { max: 4 }, symbols: false });
  return fc
    .oneof(
      { withCrossShrink: true },
      { weight: 4, arbitrary: fc.constantFrom(...shortTags) },
      { weight: 3, arbitrary: words },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(longestTag), 'dài'.repeat(longestTag)) },
    )
    .map((text) => cut(own(text)));
}

/** Several tags, no two alike (not even but for case or composition); often one that another begins with: `vip` and `vip2`. */
export function tags({ min = 1, max = 5, ...one }: TagsOptions = {}): fc.Arbitrary<readonly string[]> {
  const own = fc.uniqueArray(tag(one), { minLength: min, maxLength: max, selector: sameTag, size: 'max' });
  return fc.tuple(own, fc.boolean()).map(([list, extend]) => {
    const longer = cut(`${list[0] ?? ''}2`);
    const fits =
      list.length > 0 && list.length < max && !list.some((known) => sameTag(known) === sameTag(longer));
    return extend && fits ? [...list, longer] : list;
  });
}

function sameTag(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** The first forty characters; never half of a letter and its marks. */
function cut(text: string): string {
  let end = Math.min(text.length, longestTag);
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end -= 1;
  return text.slice(0, end).trim();
}
