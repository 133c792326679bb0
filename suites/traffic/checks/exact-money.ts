import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  parseExactJson,
  type Json,
} from '../../../spec/json/exact-json.ts';
import { breaks, holds } from '../../checks/judgement.ts';
import type { RequestCheck } from './app-check.ts';

const isMoney =
  /^(price|amount|value|price_original|total_price|subtotal_price|total_discounts?|total_tax|total_line_items_price)$/;
const mostDecimals = 4;

export const exactMoney: RequestCheck = {
  name: 'exact-money',
  statement: 'An amount has no more than four digits after the point, be it sent as a number or as a text.',
  judges: 'request',
  judge({ record, asked }) {
    if (record.operation === null || asked === undefined) return undefined;
    const amounts = [...amountsIn(parseExactJson(record.request.body ?? 'null'), '')];
    if (amounts.length === 0) return undefined;
    const dusty = amounts.filter(({ text }) => decimalsOf(text) > mostDecimals);
    if (dusty.length === 0) return holds;
    return dusty.map(({ pointer, text }) =>
      breaks({
        message: `${pointer} is ${text}, with ${decimalsOf(text)} digits after the point.`,
        expected: `at most ${mostDecimals} digits after the point`,
        received: text,
      }),
    );
  },
};

interface Amount {
  readonly pointer: string;
  readonly text: string;
}

function* amountsIn(value: Json, pointer: string, name = ''): Generator<Amount> {
  if (isJsonArray(value)) {
    for (const [index, item] of value.entries()) yield* amountsIn(item, `${pointer}/${index}`, name);
  } else if (isJsonObject(value)) {
    // The values of notes and properties are texts of the app's own.
    const own = 'name' in value && 'value' in value;
    for (const [key, member] of Object.entries(value))
      if (!own || key !== 'value') yield* amountsIn(member, `${pointer}/${key}`, key);
  } else if (isMoney.test(name)) {
    const text = value instanceof JsonNumber ? value.source : value;
    if (typeof text === 'string' && /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text)) yield { pointer, text };
  }
}

function decimalsOf(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const fraction = mantissa.split('.')[1]?.replace(/0+$/, '') ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}
