import { isJsonObject } from '../../../spec/json/exact-json.ts';
import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import { argument, type Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';

type Part = keyof OrderDraft & ('customer' | 'billingAddress' | 'shippingAddress');

export const leftOutOrNull: Check<'creation'> = {
  name: 'left-out-or-null',
  statement: 'A part that an order does not have is left out, or null.',
  judges: 'creation',
  judge({ draft, answer }, given) {
    const part = argument(given, 'attribute') as Part;
    if (draft[part] !== undefined) return undefined;
    const value = answer.raw[given.dialect.names.toWire(part)];
    if (value === undefined) return follows('left-out');
    if (value === null) return follows('null');
    if (isJsonObject(value)) return undefined;
    return breaks({
      message: `The order was created without ${part}; it says ${JSON.stringify(value)} there.`,
      pointer: answer.at(part),
      expected: 'null, or no such attribute',
      received: JSON.stringify(value),
    });
  },
};
