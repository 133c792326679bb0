import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import { argument, type Check, type Given } from '../check.ts';
import { follows, type Judgement } from '../judgement.ts';
import { attributeValues } from './attribute-values.ts';

/**
 * Tells which of two allowed forms a shop uses; what else the value may be is judged by its type. What was there because somebody
 * gave it tells nothing: `givenBy` names the attributes of a draft that lead to it. `when` names a flag of the draft outside which
 * neither reading says anything.
 */
export const nullOrValue: Check<'sighting'> = {
  name: 'null-or-value',
  statement: 'An attribute that may be null says which reading of the docs the shop follows.',
  judges: 'sighting',
  judge({ order, draft }, given) {
    const { when, of, givenBy } = given.with as NullOrValueArguments;
    if (when !== undefined && draft?.[when] !== true) return undefined;
    const values = attributeValues(order, { attribute: argument(given, 'attribute'), of }, given);
    const wasGiven =
      givenBy !== undefined && (draft === undefined || givenBy.some((name) => draft[name] !== undefined));
    return values.map(({ value }) => tell(value, wasGiven, given));
  },
};

interface NullOrValueArguments {
  readonly when?: keyof OrderDraft;
  readonly of?: string;
  readonly givenBy?: readonly (keyof OrderDraft)[];
}

function tell(value: unknown, wasGiven: boolean, given: Given): Judgement {
  const absent = argument(given, 'absent');
  const present = argument(given, 'present');
  if (value === null) return follows(absent);
  const tellsNothing = wasGiven || (Array.isArray(value) && value.length > 0);
  return tellsNothing ? follows(absent, present) : follows(present);
}
