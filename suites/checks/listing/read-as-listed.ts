import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { firstDifference } from './shown-twice.ts';

export const readAsListed: Check<'resighting'> = {
  name: 'read-as-listed',
  statement:
    'An order that is read alone is as it stood in a list, where it says that it has not been changed.',
  judges: 'resighting',
  judge({ listed, read }) {
    const difference = firstDifference(listed.order, read.order);
    if (difference === undefined) return holds;
    const { attribute, left, right } = difference;
    return breaks({
      message: `${attribute} of order ${String(read.order.id)} was ${left} in a list and is ${right} where it is read alone, last changed ${String(read.order.updatedAt)}.`,
      pointer: read.order.at(attribute),
      expected: left,
      received: right,
      shows: [read.exchange, listed.exchange],
    });
  },
};
