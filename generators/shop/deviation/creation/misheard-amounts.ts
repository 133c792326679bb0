import { ExactNumber, type JsonValue } from '../../exact-json.ts';
import type { CommonFault } from '../family.ts';
import type { Place } from '../fields/wrong-kinds.ts';
import { mishears } from '../mishears.ts';
import { slugOf } from '../places.ts';

/** Amounts of a new order that lose digits on their way in; all that is computed from them is right. */
export function roundedAmounts(places: readonly Place[]): readonly CommonFault[] {
  return places.map(([requirement, path]) =>
    mishears({
      id: `${slugOf(path)}-rounded`,
      breaks: [requirement],
      description: `${path} is rounded to a whole number.`,
      path,
      as: inDigits((digits) => (/^\d+\.\d*$/.test(digits) ? digits.slice(0, digits.indexOf('.')) : digits)),
    }),
  );
}

/** Hears the digits of a number otherwise, and all else as it is. */
export function inDigits(hear: (digits: string) => string): (value: JsonValue) => JsonValue {
  return (value) => (value instanceof ExactNumber ? new ExactNumber(hear(value.text)) : value);
}
