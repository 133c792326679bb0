import { audit } from './audit.ts';
import type { BenchPart } from './bench-part.ts';
import { driftAlarms } from './drift-alarms.ts';
import { faultsByRequests } from './faults-by-requests.ts';
import { judgingCost } from './judging-cost.ts';
import { ordersPerSecond } from './orders-per-second.ts';
import { pace } from './pace.ts';
import { proxyCost } from './proxy-cost.ts';
import { report } from './report.ts';
import { shrinking } from './shrinking.ts';

/** Every part of the bench, in the order in which they are run: the one list. */
export const parts: readonly BenchPart[] = [
  judgingCost,
  ordersPerSecond,
  shrinking,
  faultsByRequests,
  pace,
  audit,
  driftAlarms,
  report,
  proxyCost,
];

/** The parts of these names, in the order of the list; all of them where none is named. @throws RangeError for a name that none has */
export function partsNamed(names: readonly string[]): readonly BenchPart[] {
  const unknown = names.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) {
    const known = parts.map(({ name }) => name).join(', ');
    throw new RangeError(`no part of the bench is named '${unknown}': type one of ${known}`);
  }
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name));
}
