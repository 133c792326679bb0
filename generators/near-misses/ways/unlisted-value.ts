import * as fc from 'fast-check';
import { JsonNumber, printExactJson, type Json } from '../../../spec/json/exact-json.ts';
import { isOfTypes } from '../../arbitraries/from-schema/json-type.ts';
import type { Place } from '../../arbitraries/from-schema/place.ts';
import { fitsText } from '../../arbitraries/from-schema/text-rules.ts';
import { misspellings } from '../misspelt.ts';
import type { NearMissWay } from '../near-miss.ts';

/** A value that is almost one of an enum: a letter changed, another case, the next number. */
export const unlistedValue: NearMissWay = {
  id: 'unlisted-value',
  breaches: (place) => {
    const { choice } = place;
    if (choice === undefined) return [];
    const listed = new Set(choice.values.map((value) => printExactJson(value)));
    const others = choice.values
      .flatMap(neighbours)
      .filter((value) => !listed.has(printExactJson(value)) && isAdmitted(value, place));
    const why = choice.keyword === 'enum' ? 'almost one of the listed values' : 'almost the only value';
    return others.length === 0 ? [] : [{ keyword: choice.keyword, why, values: fc.constantFrom(...others) }];
  },
};

function neighbours(value: Json): readonly Json[] {
  if (typeof value === 'string') return misspellings(value);
  return value instanceof JsonNumber ? [new JsonNumber(String(value.toNumber() + 1))] : [];
}

function isAdmitted(value: Json, { types, text }: Place): boolean {
  return isOfTypes(value, types) && fitsText(value, text);
}
