import { isJsonObject } from '../../../exact-json.ts';
import { plus } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Requirement and status of every count that is off by one. */
const off: readonly (readonly [requirement: string, status: string])[] = [
  ['HRV-ORD-COUNT-02', 'open'],
  ['HRV-ORD-COUNT-03', 'closed'],
  ['HRV-ORD-COUNT-04', 'cancelled'],
];

/** Counts that are not the length of their list. */
export const wrongCounts: readonly HaravanFault[] = [
  counting('count-off', {
    breaks: ['HRV-ORD-COUNT-03', 'HRV-ORD-COUNT-04'],
    description: 'The count is one more than there are orders.',
    concerns: () => true,
  }),
  ...off.map(([requirement, status]) =>
    counting(`count-${status}-off`, {
      breaks: [requirement],
      description: `The count of ${status} orders is one more than there are.`,
      concerns: (query) => query['status'] === status,
    }),
  ),
  asking('count-of-any-is-open', {
    breaks: ['HRV-ORD-COUNT-01'],
    description: 'The count of orders in any state counts the open ones.',
    ask(query) {
      if (query['status'] === 'any') query['status'] = 'open';
    },
  }),
  asking('count-ignores-status', {
    breaks: ['HRV-ORD-COUNT-02', 'HRV-ORD-COUNT-03', 'HRV-ORD-COUNT-04'],
    description: 'A count counts all orders, whatever status is asked for.',
    ask(query) {
      query['status'] = 'any';
    },
  }),
];

interface Counting extends Pick<HaravanFault, 'breaks' | 'description'> {
  readonly concerns: (query: Readonly<Record<string, string>>) => boolean;
}

function counting(id: string, { concerns, ...facts }: Counting): HaravanFault {
  return {
    id,
    kind: 'relation',
    profile: 'core',
    ...facts,
    hooks: {
      answer({ operation, request, answer: { json } }) {
        if (operation === 'countOrders' && concerns(request.query) && isJsonObject(json) && 'count' in json)
          json['count'] = plus(json['count'], '1');
      },
    },
  };
}

interface Asking extends Pick<HaravanFault, 'breaks' | 'description'> {
  readonly ask: (query: Record<string, string>) => void;
}

function asking(id: string, { ask, ...facts }: Asking): HaravanFault {
  return {
    id,
    kind: 'relation',
    profile: 'core',
    ...facts,
    hooks: {
      request({ operation, query }) {
        if (operation === 'countOrders') ask(query);
      },
    },
  };
}
