import type { CommonFault } from '../family.ts';

export interface WrongStatus {
  readonly requirement: string;
  readonly operation: string;
  /** As in the id of the fault. */
  readonly what: string;
  /** What is answered in place of the documented status. */
  readonly status: number;
}

/** Each operation with another status of success than the documented one. */
export function wrongStatuses(rows: readonly WrongStatus[]): readonly CommonFault[] {
  return rows.map(({ requirement, operation, what, status }) => ({
    id: `${what}-answers-${String(status)}`,
    breaks: [requirement],
    kind: 'answer',
    profile: 'core',
    description: `A successful ${operation} is answered with ${String(status)}.`,
    hooks: {
      answer(context) {
        if (context.operation === operation && context.answer.status < 300) context.answer.status = status;
      },
    },
  }));
}
