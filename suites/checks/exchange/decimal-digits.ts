import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

const withinLimits = /^-?\d{1,22}(\.\d{1,4}0*)?$/;

export const decimalDigits: Check<'exchange'> = {
  name: 'decimal-digits',
  statement: 'A decimal has at most 22 digits before the point and 4 after it, in plain notation.',
  judges: 'exchange',
  judge(exchange, given) {
    if (!exchange.accepted) return undefined;
    const { decimals } = given.facts.of(exchange);
    if (decimals.length === 0) return undefined;
    const wrong = decimals.find(({ source }) => !withinLimits.test(source));
    if (wrong === undefined) return holds;
    return breaks({
      message: `${wrong.path} is ${wrong.source}, no decimal of at most 22 digits before the point and 4 after.`,
      expected: 'at most 22 digits, a point, at most 4 digits',
      received: wrong.source,
    });
  },
};
