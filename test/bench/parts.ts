import type { BenchPart } from './bench-part.ts';
import { faultsByRequests } from './faults-by-requests.ts';
import { judgingCost } from './judging-cost.ts';
import { ordersPerSecond } from './orders-per-second.ts';
import { shrinking } from './shrinking.ts';

/** Every part of the bench, in the order in which they are run: the one list. */
export const parts: readonly BenchPart[] = [judgingCost, ordersPerSecond, shrinking, faultsByRequests];

/** The parts of these names, in the order of the list; all of them where none is named. @throws RangeError for a name that none has */
export function partsNamed(names: readonly string[]): readonly BenchPart[] {
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) {
    const known = parts.map(({ name }) => name).join(', ');
    throw new RangeError(`no part of the bench is named '${unknown}': type one of ${known}`);
  }
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}
