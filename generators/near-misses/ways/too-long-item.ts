import * as fc from 'fast-check';
import { textsOf } from '../../arbitraries/from-schema/text-values.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forTexts, textBreach } from '../text-breach.ts';

/** A text that lists items between commas, one of them a character too long. */
export const tooLongItem: NearMissWay = {
  id: 'too-long-item',
  breaches: forTexts((place) => {
    const { itemMaxLength } = place.text;
    if (itemMaxLength === undefined) return [];
    const long = 'a'.repeat(itemMaxLength + 1);
    const texts = fc
      .tuple(textsOf(place).values, fc.boolean())
      .map(([text, isFirst]) =>
        (isFirst ? [long, text] : [text, long]).filter((item) => item !== '').join(','),
      );
    const why = `an item of ${String(itemMaxLength + 1)} characters instead of at most ${String(itemMaxLength)}`;
    return textBreach(texts, place.text, { keyword: 'x-item-max-length', why, beyondSchema: true });
  }),
};
