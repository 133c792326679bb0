import type { Fault, FaultKind } from '../fault.ts';
import type { KeptOrder } from '../orders/kept-order.ts';

/** A fault of orders as any platform's shop keeps them. */
export type CommonFault = Fault<KeptOrder, unknown, never>;

/** What goes wrong, whatever requirement of a platform forbids it. */
export type Deviation = Pick<CommonFault, 'description' | 'hooks'> &
  Partial<Pick<CommonFault, 'kind' | 'profile' | 'reading'>>;

/** Of the deviations that a platform's shop has, the requirements that each breaks there. */
export type Breaking<Id extends string> = Readonly<Partial<Record<Id, CommonFault['breaks']>>>;

/** Deviations that belong together, by the ids that they have as faults of every platform. */
export function family<Id extends string>(
  kind: FaultKind,
  deviations: Readonly<Record<Id, Deviation>>,
): (breaking: Breaking<Id>) => readonly CommonFault[] {
  return (breaking) =>
    (Object.entries(breaking) as [Id, CommonFault['breaks']][]).map(([id, breaks]) => ({
      id,
      breaks,
      kind,
      profile: 'core',
      ...deviations[id],
    }));
}
