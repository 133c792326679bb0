import { isJsonObject } from '../../exact-json.ts';
import type { Hooks } from '../../hooks.ts';
import { plus } from '../answered.ts';
import { family, type CommonFault } from '../family.ts';
import { requerying } from './queries.ts';

/** Requirement and status of a count that is one more than there are. */
export type Miscounted = readonly [requirement: string, status: string];

export function countsOff(rows: readonly Miscounted[]): readonly CommonFault[] {
  return rows.map(([requirement, status]) => ({
    id: `count-${status}-off`,
    breaks: [requirement],
    kind: 'relation',
    profile: 'core',
    description: `The count of ${status} orders is one more than there are.`,
    hooks: countingOneMore((query) => query['status'] === status),
  }));
}

/** Counts that are not the length of their list. */
export const wrongCounts = family('relation', {
  'count-off': {
    description: 'The count is one more than there are orders.',
    hooks: countingOneMore(() => true),
  },
  'count-ignores-status': {
    description: 'A count counts all orders, whatever status is asked for.',
    hooks: requerying((query) => {
      query['status'] = 'any';
    }, 'countOrders'),
  },
});

function countingOneMore(
  concerns: (query: Readonly<Record<string, string>>) => boolean,
): Hooks<unknown, unknown> {
  return {
    answer({ operation, request, answer: { json } }) {
      if (operation === 'countOrders' && concerns(request.query) && isJsonObject(json) && 'count' in json)
        json['count'] = plus(json['count'], '1');
    },
  };
}
