import { argument, type Check } from '../check.ts';
import { follows } from '../judgement.ts';
import { attributeValues } from './attribute-values.ts';

/** Tells which of two allowed forms a shop uses; what else the value may be is judged by its type. */
export const nullOrValue: Check<'sighting'> = {
  name: 'null-or-value',
  statement: 'An attribute that may be null says which reading of the docs the shop follows.',
  judges: 'sighting',
  judge({ order }, given) {
    const place = { attribute: argument(given, 'attribute'), of: given.with['of'] as string | undefined };
    return attributeValues(order, place, given).map(({ value }) =>
      follows(argument(given, value === null ? 'absent' : 'present')),
    );
  },
};
