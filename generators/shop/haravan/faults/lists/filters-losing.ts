import { filtersLosing as losing } from '../../../deviation/lists/filters.ts';

/** Filters of lists that lose an order they select. */
export const filtersLosing = losing([
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
]);
