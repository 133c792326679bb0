import type { Check } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';
import { firstDifference } from './shown-twice.ts';

/** Judged on orders of others that read the same before and after; what a shop shows beside what was asked for is not compared. */
export const fieldsAgree: Check<'listing'> = {
  name: 'fields-agree',
  statement: 'With a selection of fields, these have the values that they have without.',
  judges: 'listing',
  judge({ query, orders, others }, { dialect }) {
    const fields = query.get('fields')?.split(',');
    if (fields === undefined) return undefined;
    const whole = new Map(others.map((order) => [order.id, order]));
    return orders.flatMap((order): readonly Judgement[] => {
      const known = order.id === undefined ? undefined : whole.get(order.id);
      if (known === undefined) return [];
      const difference = firstDifference(known, order, (attribute) =>
        fields.includes(dialect.names.toWire(attribute)),
      );
      if (difference === undefined) return [holds];
      const { attribute, left, right } = difference;
      return [
        breaks({
          message: `With fields=${fields.join(',')}, ${attribute} of order ${String(order.id)} is ${right}; without, it is ${left}.`,
          pointer: order.at(attribute),
          expected: left,
          received: right,
        }),
      ];
    });
  },
};
