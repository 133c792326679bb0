import * as fc from 'fast-check';
import { textsOf } from '../../arbitraries/from-schema/text-values.ts';
import { misspelt } from '../misspelt.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forTexts, textBreach } from '../text-breach.ts';

/** A text that almost has the form; of a format still, where one is said beside the pattern. */
export const offPattern: NearMissWay = {
  id: 'off-pattern',
  breaches: forTexts((place) => {
    const { pattern, format } = place.text;
    if (pattern === undefined) return [];
    const texts =
      format === undefined ? misspelt(textsOf(place).values) : fc.oneof(format.unusual, format.values);
    return textBreach(texts, place.text, { keyword: 'pattern', why: `not of the form ${pattern.source}` });
  }),
};
