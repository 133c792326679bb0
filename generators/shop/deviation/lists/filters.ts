import { isJsonObject } from '../../exact-json.ts';
import { family, type CommonFault } from '../family.ts';
import { slugOf } from '../places.ts';
import { rename, requerying } from './queries.ts';

/** Requirement, parameter, and the value that it is about; every value where left out. */
export type Filter = readonly [requirement: string, parameter: string, value?: string];

/** Filters of lists that let everything through. */
export function filtersIgnored(filters: readonly Filter[]): readonly CommonFault[] {
  return filters.map((filter) => ({
    id: `${idOf(filter)}-ignored`,
    breaks: [filter[0]],
    kind: 'relation',
    profile: 'core',
    description: `Lists ignore ${wordsOf(filter)}.`,
    hooks: requerying((query) => {
      const [, parameter] = filter;
      if (!asks(query, filter)) return;
      // A list without a status is not one of all.
      if (parameter === 'status') query['status'] = 'any';
      else Reflect.deleteProperty(query, parameter);
    }),
  }));
}

/** Filters of lists that lose an order they select: the first of the page. */
export function filtersLosing(filters: readonly Filter[]): readonly CommonFault[] {
  return filters.map((filter) => ({
    id: `${idOf(filter)}-loses-one`,
    breaks: [filter[0]],
    kind: 'relation',
    profile: 'core',
    description: `Lists with ${wordsOf(filter)} lack the first order they select.`,
    hooks: {
      answer({ operation, request: { query }, answer: { json } }) {
        if (operation !== 'listOrders' || !asks(query, filter) || !isJsonObject(json)) return;
        if (Array.isArray(json['orders'])) json['orders'] = json['orders'].slice(1);
      },
    },
  }));
}

function asks(query: Readonly<Record<string, string>>, [, parameter, value]: Filter): boolean {
  const asked = query[parameter];
  return asked !== undefined && asked === (value ?? asked);
}

function idOf([, parameter, value]: Filter): string {
  return slugOf(value === undefined ? parameter : `${parameter}_${value}`);
}

function wordsOf([, parameter, value]: Filter): string {
  return value === undefined ? parameter : `${parameter}=${value}`;
}

/** Filters that select something else than they say. */
export const wrongFilters = family('relation', {
  'status-filter-ignored': {
    description: 'Lists show orders of any status, whatever status is asked for.',
    hooks: requerying((query) => {
      if (query['status'] !== undefined) query['status'] = 'any';
    }),
  },
  'since-id-inclusive': {
    description: 'A list with since_id contains the order of that id.',
    hooks: requerying((query) => {
      const since = query['since_id'];
      if (since !== undefined && /^[1-9]\d*$/.test(since)) query['since_id'] = String(BigInt(since) - 1n);
    }),
  },
  'bounds-in-local-time': {
    description: 'Bounds of times are taken for times of Ha Noi, seven hours earlier.',
    hooks: requerying((query) => {
      for (const [name, value] of Object.entries(query)) {
        if (/_(min|max)$/.test(name)) query[name] = new Date(Date.parse(value) - 7 * 3_600_000).toISOString();
      }
    }),
  },
  'created-bounds-by-change': {
    profile: 'full',
    kind: 'deep',
    description: 'Bounds of the time of creation are held against the time of the last change.',
    hooks: requerying((query) => {
      for (const bound of ['min', 'max']) {
        rename(query, `created_at_${bound}`, `updated_at_${bound}`);
        rename(query, `created_on_${bound}`, `modified_on_${bound}`);
      }
    }),
  },
  'min-and-max-swapped': {
    description: 'The bounds of the time of the last change are taken one for the other.',
    hooks: requerying((query) => {
      for (const name of ['updated_at', 'modified_on']) {
        const { [`${name}_min`]: min, [`${name}_max`]: max } = query;
        Reflect.deleteProperty(query, `${name}_min`);
        Reflect.deleteProperty(query, `${name}_max`);
        if (min !== undefined) query[`${name}_max`] = min;
        if (max !== undefined) query[`${name}_min`] = max;
      }
    }),
  },
  'partially-paid-finds-paid': {
    description: 'financial_status=partially_paid selects the orders that are paid.',
    hooks: requerying((query) => {
      if (query['financial_status'] === 'partially_paid') query['financial_status'] = 'paid';
    }),
  },
  'closed-and-cancelled-swapped': {
    description: 'status=closed selects the cancelled orders, and status=cancelled the closed ones.',
    hooks: requerying((query) => {
      const { status } = query;
      if (status === 'closed') query['status'] = 'cancelled';
      if (status === 'cancelled') query['status'] = 'closed';
    }),
  },
  'ids-at-most-five': {
    kind: 'deep',
    description: 'Of the ids asked for the first five are looked up.',
    hooks: requerying((query) => {
      const { ids } = query;
      if (ids !== undefined) query['ids'] = ids.split(',').slice(0, 5).join(',');
    }),
  },
  'status-beats-payment': {
    description: 'A list by status and payment is one by status.',
    hooks: requerying((query) => {
      if (query['status'] !== undefined) delete query['financial_status'];
    }),
  },
});
