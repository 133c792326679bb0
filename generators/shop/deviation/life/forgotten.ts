import type { CommonFault } from '../family.ts';
import { spoils } from '../spoils.ts';

/** Id, requirement and operation of a change that is answered and not stored, and what is said of it. */
export type Forgotten = readonly [id: string, requirement: string, operation: string, description: string];

export function forgottenChanges(rows: readonly Forgotten[]): readonly CommonFault[] {
  return rows.map(([id, requirement, operation, description]) =>
    spoils({
      id,
      breaks: [requirement],
      operation,
      description,
      spoil(order, { before }) {
        Object.assign(order, before);
      },
    }),
  );
}
