import { textsOf } from '../../arbitraries/from-schema/text-values.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forTexts, textBreach } from '../text-breach.ts';

/** A text that is too short: by one character, where no form keeps it from being so; empty where it is never empty. */
export const tooShort: NearMissWay = {
  id: 'too-short',
  breaches: forTexts(({ text: rules, path }) => {
    const { minLength, format } = rules;
    if (minLength === 0) return [];
    const shorter = textsOf({ path, text: { ...rules, minLength: 0 } }).values;
    const cut = shorter.map((text) =>
      Array.from(text)
        .slice(0, minLength - 1)
        .join(''),
    );
    const why =
      minLength === 1 ? 'empty although it is never empty' : `shorter than ${String(minLength)} characters`;
    return textBreach(format === undefined ? cut : shorter, rules, { keyword: 'minLength', why });
  }),
};
