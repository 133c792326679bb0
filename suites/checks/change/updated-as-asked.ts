import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

type Attribute = 'note' | 'noteAttributes' | 'email' | 'tags';

export const updatedAsAsked: Check<'change'> = {
  name: 'updated-as-asked',
  statement: 'An update gives an attribute the value that was sent.',
  judges: 'change',
  judge({ operation, exchange, accepted, update, after }, given) {
    const attribute = argument(given, 'attribute') as Attribute;
    if (operation !== 'updateOrder' || !accepted || update[attribute] === undefined || after === undefined)
      return undefined;
    const asked = textOf(update[attribute]);
    const kept = textOf(after.order[attribute]);
    if (asked === kept) return holds;
    return breaks({
      message: `${attribute} was updated to ${asked}, but reads ${kept}.`,
      pointer: after.order.at(attribute),
      expected: asked,
      received: kept,
      shows: [after.exchange, exchange],
    });
  },
};

interface NamedValue {
  readonly name?: string | null | undefined;
  readonly value?: string | null | undefined;
}

function textOf(value: string | readonly (NamedValue | string)[] | null | undefined): string {
  // An empty text and none are the same: the docs write null where there is no note.
  if (value === null || value === undefined || value === '') return 'null';
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  return value
    .map((each) => (typeof each === 'string' ? each : JSON.stringify([each.name, each.value])))
    .map((text) => text.normalize('NFC'))
    .toSorted()
    .join(', ');
}
