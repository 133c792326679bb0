import type { HaravanFault } from '../haravan-fault.ts';
import { slugOf } from '../../../deviation/places.ts';

/** Requirement, parameter, and the value it is ignored for; every value where left out. */
const ignored: readonly (readonly [requirement: string, parameter: string, value?: string])[] = [
  ['HRV-ORD-LIST-01', 'ids'],
  ['HRV-ORD-LIST-03', 'since_id'],
  ['HRV-ORD-LIST-05', 'created_at_min'],
  ['HRV-ORD-LIST-07', 'created_at_max'],
  ['HRV-ORD-LIST-09', 'updated_at_min'],
  ['HRV-ORD-LIST-11', 'updated_at_max'],
  ['HRV-ORD-LIST-14', 'financial_status', 'pending'],
  ['HRV-ORD-LIST-16', 'financial_status', 'paid'],
  ['HRV-ORD-LIST-18', 'financial_status', 'partially_paid'],
  ['HRV-ORD-LIST-20', 'financial_status', 'refunded'],
  ['HRV-ORD-LIST-22', 'financial_status', 'voided'],
  ['HRV-ORD-LIST-23', 'financial_status', 'partially_refunded'],
  ['HRV-ORD-LIST-25', 'fulfillment_status', 'unshipped'],
  ['HRV-ORD-LIST-27', 'fulfillment_status', 'shipped'],
  ['HRV-ORD-LIST-29', 'fulfillment_status', 'partial'],
  ['HRV-ORD-LIST-30', 'status', 'open'],
  ['HRV-ORD-LIST-32', 'status', 'closed'],
  ['HRV-ORD-LIST-34', 'status', 'cancelled'],
];

const statusFilterIgnored: HaravanFault = {
  id: 'status-filter-ignored',
  breaks: ['HRV-ORD-LIST-30', 'HRV-ORD-LIST-32', 'HRV-ORD-LIST-34'],
  kind: 'relation',
  profile: 'core',
  description: 'Lists show orders of any status, whatever status is asked for.',
  hooks: {
    request({ operation, query }) {
      if (operation === 'listOrders' && query['status'] !== undefined) query['status'] = 'any';
    },
  },
};

/** Filters of lists that let everything through. */
export const filtersIgnored: readonly HaravanFault[] = [
  statusFilterIgnored,
  ...ignored.map(([requirement, parameter, value]): HaravanFault => ({
    id: `${slugOf(value === undefined ? parameter : `${parameter}_${value}`)}-ignored`,
    breaks: [requirement],
    kind: 'relation',
    profile: 'core',
    description: `Lists ignore ${parameter}${value === undefined ? '' : `=${value}`}.`,
    hooks: {
      request({ operation, query }) {
        const asked = query[parameter];
        if (operation !== 'listOrders' || asked === undefined || asked !== (value ?? asked)) return;
        // A list without a status is not one of all.
        if (parameter === 'status') query['status'] = 'any';
        else delete query[parameter];
      },
    },
  })),
];
