import { printDecimal, type Decimal } from '../../../spec/decimal.ts';
import type { OrderAttribute } from '../../../spec/order/order.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const notNegative: Check<'sighting'> = {
  name: 'not-negative',
  statement: 'An amount of an order is zero or more.',
  judges: 'sighting',
  judge({ order }, given) {
    const attribute = argument(given, 'attribute') as OrderAttribute;
    const value = order[attribute] as Decimal | null | undefined;
    if (!value) return undefined;
    if (value.gte(0)) return holds;
    return breaks({
      message: `${given.dialect.names.toWire(attribute)} is ${printDecimal(value)}: an amount below zero.`,
      pointer: order.at(attribute),
      expected: '0 or more',
      received: printDecimal(value),
    });
  },
};
