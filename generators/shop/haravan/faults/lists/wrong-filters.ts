import type { HaravanFault } from '../haravan-fault.ts';

type Change = (query: Record<string, string>) => void;

/** Filters that select something else than they say. */
export const wrongFilters: readonly HaravanFault[] = [
  selecting('since-id-inclusive', {
    breaks: ['HRV-ORD-LIST-03'],
    description: 'A list with since_id contains the order of that id.',
    change(query) {
      const since = query['since_id'];
      if (since !== undefined && /^[1-9]\d*$/.test(since)) query['since_id'] = String(BigInt(since) - 1n);
    },
  }),
  selecting('bounds-in-local-time', {
    breaks: ['HRV-ORD-LIST-05', 'HRV-ORD-LIST-08'],
    description: 'Bounds of times are taken for times of Ha Noi, seven hours earlier.',
    change(query) {
      for (const [name, value] of Object.entries(query)) {
        if (/_at_(min|max)$/.test(name))
          query[name] = new Date(Date.parse(value) - 7 * 3_600_000).toISOString();
      }
    },
  }),
  selecting('created-bounds-by-change', {
    breaks: ['HRV-ORD-LIST-05'],
    profile: 'full',
    kind: 'deep',
    description: 'Bounds of the time of creation are held against the time of the last change.',
    change(query) {
      for (const bound of ['min', 'max']) {
        const asked = query[`created_at_${bound}`];
        if (asked === undefined) continue;
        query[`updated_at_${bound}`] = asked;
        delete query[`created_at_${bound}`];
      }
    },
  }),
  selecting('min-and-max-swapped', {
    breaks: ['HRV-ORD-LIST-09', 'HRV-ORD-LIST-11'],
    description: 'The bounds of the time of the last change are taken one for the other.',
    change(query) {
      const { updated_at_min: min, updated_at_max: max } = query;
      delete query['updated_at_min'];
      delete query['updated_at_max'];
      if (min !== undefined) query['updated_at_max'] = min;
      if (max !== undefined) query['updated_at_min'] = max;
    },
  }),
  selecting('partially-paid-finds-paid', {
    breaks: ['HRV-ORD-LIST-18', 'HRV-ORD-LIST-19'],
    description: 'financial_status=partially_paid selects the orders that are paid.',
    change(query) {
      if (query['financial_status'] === 'partially_paid') query['financial_status'] = 'paid';
    },
  }),
  selecting('closed-and-cancelled-swapped', {
    breaks: ['HRV-ORD-LIST-32', 'HRV-ORD-LIST-33'],
    description: 'status=closed selects the cancelled orders, and status=cancelled the closed ones.',
    change(query) {
      const { status } = query;
      if (status === 'closed') query['status'] = 'cancelled';
      if (status === 'cancelled') query['status'] = 'closed';
    },
  }),
  selecting('any-is-open', {
    breaks: ['HRV-ORD-LIST-36'],
    description: 'status=any selects open orders only.',
    change(query) {
      if (query['status'] === 'any') query['status'] = 'open';
    },
  }),
  selecting('ids-at-most-five', {
    breaks: ['HRV-ORD-LIST-02'],
    kind: 'deep',
    description: 'Of the ids asked for the first five are looked up.',
    change(query) {
      const { ids } = query;
      if (ids !== undefined) query['ids'] = ids.split(',').slice(0, 5).join(',');
    },
  }),
  selecting('status-beats-payment', {
    breaks: ['HRV-ORD-LIST-16'],
    description: 'A list by status and payment is one by status.',
    change(query) {
      if (query['status'] !== undefined) delete query['financial_status'];
    },
  }),
];

interface Selecting
  extends Pick<HaravanFault, 'breaks' | 'description'>, Partial<Pick<HaravanFault, 'kind' | 'profile'>> {
  readonly change: Change;
}

function selecting(id: string, { change, ...facts }: Selecting): HaravanFault {
  return {
    id,
    kind: 'relation',
    profile: 'core',
    ...facts,
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders') change(query);
      },
    },
  };
}
