import type * as fc from 'fast-check';
import { lengthOf, type TextRules } from '../../arbitraries/from-schema/text-rules.ts';
import { textsOf } from '../../arbitraries/from-schema/text-values.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forTexts, textBreach, type TextPlace } from '../text-breach.ts';

/** A text that is too long: by one character, where no form keeps it from being so. */
export const tooLong: NearMissWay = {
  id: 'too-long',
  breaches: forTexts((place) => {
    const { maxLength } = place.text;
    if (maxLength === undefined) return [];
    const why = `longer than ${String(maxLength)} characters`;
    return textBreach(longer(place, maxLength + 1), place.text, { keyword: 'maxLength', why });
  }),
};

function longer({ text, path }: TextPlace, length: number): fc.Arbitrary<string> {
  if (hasForm(text)) return textsOf({ path, text: { ...text, maxLength: undefined } }).values;
  return textsOf({ path, text: { ...text, maxLength: length } }).values.map(
    (value) => value + 'a'.repeat(Math.max(length - lengthOf(value), 0)),
  );
}

function hasForm({ pattern, format, itemMaxLength }: TextRules): boolean {
  return pattern !== undefined || format !== undefined || itemMaxLength !== undefined;
}
