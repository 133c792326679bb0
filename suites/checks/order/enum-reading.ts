import { printExactJson, type Json } from '../../../spec/json/exact-json.ts';
import type { Order } from '../../../spec/order/order.ts';
import { argument, type Check, type Given } from '../check.ts';
import { breaks, follows, type Judgement } from '../judgement.ts';
import { attributeValues } from './attribute-values.ts';

/**
 * A value whose spellings differ between prose and examples. `text` and `example` list what each reading writes (`null` is JSON null);
 * `both` lists values in which they agree.
 */
export const enumReading: Check<'sighting'> = {
  name: 'enum-reading',
  statement: 'A value is one that the docs list, in the spelling of the prose or in that of the examples.',
  judges: 'sighting',
  judge({ order }, given) {
    return valuesIn(order, given).map(({ value, pointer }): Judgement => {
      const word = typeof value === 'string' ? value : printExactJson(value);
      const readings = ['text', 'example'].filter((reading) =>
        [...listed(given, 'both'), ...listed(given, reading)].includes(word),
      );
      if (readings.length > 0) return follows(...readings);
      return breaks({
        message: `${pointer} is ${word}, which the docs list in no spelling.`,
        pointer,
        expected: `one of ${['both', 'text', 'example'].flatMap((reading) => listed(given, reading)).join(', ')}`,
        received: word,
      });
    });
  },
};

function valuesIn(order: Order, given: Given): readonly { value: Json; pointer: string }[] {
  return attributeValues(
    order,
    { attribute: argument(given, 'attribute'), of: given.with['of'] as string | undefined },
    given,
  );
}

function listed(given: Given, reading: string): readonly string[] {
  return ((given.with[reading] as readonly unknown[] | undefined) ?? []).map(String);
}
