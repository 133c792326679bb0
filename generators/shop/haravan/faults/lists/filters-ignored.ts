import { filtersIgnored as ignored } from '../../../deviation/lists/filters.ts';

/** Filters of lists that let everything through. */
export const filtersIgnored = ignored([
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
]);
