import type * as fc from 'fast-check';
import { keep } from '../arbitraries/from-schema/keep.ts';
import { onceAlike } from '../arbitraries/from-schema/once-alike.ts';
import type { Place } from '../arbitraries/from-schema/place.ts';
import {
  brokenKeywords,
  textKey,
  type TextKeyword,
  type TextRules,
} from '../arbitraries/from-schema/text-rules.ts';
import type { Breach, NearMissWay } from './near-miss.ts';

export type TextPlace = Pick<Place, 'text' | 'path'>;

/** Breaches of what is asked of texts, for places of texts that are not listed. */
export function forTexts(make: (place: TextPlace) => readonly Breach[]): NearMissWay['breaches'] {
  const made = onceAlike(make, ({ text }) => textKey(text));
  return (place) => (place.types.includes('string') && place.choice === undefined ? made(place) : []);
}

/** Those of many texts that break one keyword and no other; none where none does. */
export function textBreach(
  texts: fc.Arbitrary<string>,
  rules: TextRules,
  breach: { readonly keyword: TextKeyword; readonly why: string; readonly beyondSchema?: boolean },
): readonly Breach[] {
  const values = keep(texts, (text) => brokenKeywords(text, rules).join(' ') === breach.keyword);
  return values === undefined ? [] : [{ ...breach, values }];
}
