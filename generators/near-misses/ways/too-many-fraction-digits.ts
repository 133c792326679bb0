import { JsonNumber } from '../../../spec/json/exact-json.ts';
import { numbersOf } from '../../arbitraries/from-schema/number-values.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers, numberBreach } from '../number-breach.ts';

/** An amount with one digit more after the point than are kept. */
export const tooManyFractionDigits: NearMissWay = {
  id: 'too-many-fraction-digits',
  breaches: forNumbers((rules) => {
    const { digits } = rules;
    if (digits === undefined) return [];
    const finer = numbersOf(rules).map(({ source }) => {
      const [whole = '0', fraction = ''] = source.split('.');
      return new JsonNumber(`${whole}.${fraction.padEnd(digits.fraction, '0')}1`);
    });
    const most = digits.fraction;
    const why = `${String(most + 1)} digits after the point instead of at most ${String(most)}`;
    return numberBreach(finer, rules, { keyword: 'x-decimal', why, beyondSchema: true });
  }),
};
