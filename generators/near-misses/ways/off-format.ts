import { keep } from '../../arbitraries/from-schema/keep.ts';
import { fitsText } from '../../arbitraries/from-schema/text-rules.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forTexts } from '../text-breach.ts';

/** A text that is almost of a format, such as a day that no calendar has; of the form that a pattern beside it asks for. */
export const offFormat: NearMissWay = {
  id: 'off-format',
  breaches: forTexts(({ text: rules }) => {
    const { format } = rules;
    if (format === undefined) return [];
    const values = keep(format.broken, (text) => fitsText(text, rules));
    return values === undefined ? [] : [{ keyword: 'format', why: `no ${format.name}`, values }];
  }),
};
