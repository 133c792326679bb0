import * as fc from 'fast-check';
import { JsonNumber } from '../../../spec/json/exact-json.ts';
import { formatBits } from '../../arbitraries/from-schema/number-rules.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers, numberBreach } from '../number-breach.ts';

/** A whole number one beyond what so many bits hold. A float cannot tell the last of 64 bits. */
export const beyondIntegerFormat: NearMissWay = {
  id: 'beyond-integer-format',
  breaches: forNumbers((rules) => {
    const bits = rules.format === undefined ? undefined : formatBits[rules.format];
    if (bits === undefined) return [];
    const half = 2n ** (bits - 1n);
    const beyond = fc.constantFrom(half, -half - 1n).map((value) => new JsonNumber(String(value)));
    const why = `one beyond what ${String(bits)} bits hold`;
    return numberBreach(beyond, rules, { keyword: 'format', why, beyondSchema: bits > 53n });
  }),
};
