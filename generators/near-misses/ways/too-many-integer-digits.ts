import * as fc from 'fast-check';
import { JsonNumber } from '../../../spec/json/exact-json.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers, numberBreach } from '../number-breach.ts';

/** An amount with one digit more before the point than are kept. */
export const tooManyIntegerDigits: NearMissWay = {
  id: 'too-many-integer-digits',
  breaches: forNumbers((rules) => {
    const { digits } = rules;
    if (digits === undefined) return [];
    const most = digits.integer;
    const least = 10n ** BigInt(most);
    const larger = fc
      .tuple(fc.bigInt({ min: least, max: least * 10n - 1n }), fc.constantFrom('', '-'))
      .map(([amount, sign]) => new JsonNumber(`${sign}${String(amount)}`));
    const why = `${String(most + 1)} digits before the point instead of at most ${String(most)}`;
    return numberBreach(larger, rules, { keyword: 'x-decimal', why, beyondSchema: true });
  }),
};
