import { isJsonObject } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { slugOf } from '../../../deviation/places.ts';

/** Requirement, parameter, and the value it loses an order for; every value where left out. */
const losing: readonly (readonly [requirement: string, parameter: string, value?: string])[] = [
  ['HRV-ORD-LIST-02', 'ids'],
  ['HRV-ORD-LIST-04', 'since_id'],
  ['HRV-ORD-LIST-06', 'created_at_min'],
  ['HRV-ORD-LIST-08', 'created_at_max'],
  ['HRV-ORD-LIST-10', 'updated_at_min'],
  ['HRV-ORD-LIST-12', 'updated_at_max'],
  ['HRV-ORD-LIST-15', 'financial_status', 'pending'],
  ['HRV-ORD-LIST-17', 'financial_status', 'paid'],
  ['HRV-ORD-LIST-19', 'financial_status', 'partially_paid'],
  ['HRV-ORD-LIST-21', 'financial_status', 'refunded'],
  ['HRV-ORD-LIST-24', 'financial_status', 'partially_refunded'],
  ['HRV-ORD-LIST-26', 'fulfillment_status', 'unshipped'],
  ['HRV-ORD-LIST-28', 'fulfillment_status', 'shipped'],
  ['HRV-ORD-LIST-31', 'status', 'open'],
  ['HRV-ORD-LIST-33', 'status', 'closed'],
  ['HRV-ORD-LIST-35', 'status', 'cancelled'],
  ['HRV-ORD-LIST-36', 'status', 'any'],
];

/** Filters of lists that lose an order they select: the first of the page. */
export const filtersLosing: readonly HaravanFault[] = losing.map(([requirement, parameter, value]) => ({
  id: `${slugOf(value === undefined ? parameter : `${parameter}_${value}`)}-loses-one`,
  breaks: [requirement],
  kind: 'relation',
  profile: 'core',
  description: `Lists with ${parameter}${value === undefined ? '' : `=${value}`} lack the first order they select.`,
  hooks: {
    answer({ operation, request: { query }, answer: { json } }) {
      const asked = query[parameter];
      if (operation !== 'listOrders' || asked === undefined || asked !== (value ?? asked)) return;
      if (isJsonObject(json) && Array.isArray(json['orders'])) json['orders'] = json['orders'].slice(1);
    },
  },
}));
