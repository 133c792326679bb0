import { JsonNumber, type Json } from '../../../spec/json/exact-json.ts';
import type { Order } from '../../../spec/order/order.ts';
import type { Check, Given } from '../check.ts';
import { breaks, follows } from '../judgement.ts';

interface Written {
  readonly form: 'documented' | 'live' | 'neither';
  readonly pointer: string;
  readonly text: string;
}

/** Amounts of discount codes are left out: the examples show them in both forms. */
export const amountForm: Check<'sighting'> = {
  name: 'amount-form',
  statement: 'All amounts of one order are written alike: as strings with two decimals, or as numbers.',
  judges: 'sighting',
  judge({ order }, given) {
    const amounts = amountsOf(order, given);
    const [first] = amounts;
    if (first === undefined) return undefined;
    const other = amounts.find(({ form }) => form !== first.form || form === 'neither');
    if (other === undefined) return follows(first.form);
    return breaks({
      message: `${first.pointer} is ${first.text}, ${other.pointer} is ${other.text}: amounts of one order are all strings with two decimals, or all numbers.`,
      pointer: other.pointer,
      expected: 'one form throughout',
      received: `${first.text} and ${other.text}`,
    });
  },
};

/** A part of an order, and the names of its amounts. */
interface Holder {
  readonly raw: Readonly<Record<string, Json>>;
  readonly at: (attribute: never) => string;
}

const totals = ['totalPrice', 'subtotalPrice', 'totalTax', 'totalDiscounts', 'totalLineItemsPrice'];

function amountsOf(order: Order, given: Given): readonly Written[] {
  const lines = order.lineItems ?? [];
  const taxes = [...(order.taxLines ?? []), ...lines.flatMap(({ taxLines }) => taxLines ?? [])];
  return [
    ...written(order, totals, given),
    ...lines.flatMap((line) => written(line, ['price', 'totalDiscount'], given)),
    ...[...taxes, ...(order.shippingLines ?? [])].flatMap((part) => written(part, ['price'], given)),
  ];
}

function written(part: Holder, attributes: readonly string[], { dialect }: Given): readonly Written[] {
  return attributes.flatMap((attribute) => {
    const value = part.raw[dialect.names.toWire(attribute)];
    if (value === undefined || value === null) return [];
    return [{ ...formOf(value), pointer: part.at(attribute as never) }];
  });
}

function formOf(value: Json): Pick<Written, 'form' | 'text'> {
  if (value instanceof JsonNumber) return { form: 'live', text: value.source };
  if (typeof value !== 'string') return { form: 'neither', text: typeof value };
  return { form: /^-?\d+\.\d{2}$/.test(value) ? 'documented' : 'neither', text: JSON.stringify(value) };
}
