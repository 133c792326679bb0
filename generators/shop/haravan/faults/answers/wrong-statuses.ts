import { wrongStatuses as wrong } from '../../../deviation/answers/statuses.ts';

/** Each operation with another status of success than the documented one. */
export const wrongStatuses = wrong([
  { requirement: 'HRV-ORD-OPS-01', operation: 'listOrders', what: 'listing', status: 206 },
  { requirement: 'HRV-ORD-OPS-02', operation: 'countOrders', what: 'counting', status: 203 },
  { requirement: 'HRV-ORD-OPS-03', operation: 'getOrder', what: 'reading', status: 203 },
  { requirement: 'HRV-ORD-OPS-04', operation: 'createOrder', what: 'creating', status: 200 },
  { requirement: 'HRV-ORD-OPS-05', operation: 'confirmOrder', what: 'confirming', status: 202 },
  { requirement: 'HRV-ORD-OPS-06', operation: 'closeOrder', what: 'closing', status: 202 },
  { requirement: 'HRV-ORD-OPS-07', operation: 'openOrder', what: 'opening', status: 201 },
  { requirement: 'HRV-ORD-OPS-08', operation: 'cancelOrder', what: 'cancelling', status: 202 },
  { requirement: 'HRV-ORD-OPS-09', operation: 'updateOrder', what: 'updating', status: 201 },
  { requirement: 'HRV-ORD-OPS-10', operation: 'addOrderTags', what: 'adding-tags', status: 201 },
  { requirement: 'HRV-ORD-OPS-11', operation: 'deleteOrderTags', what: 'deleting-tags', status: 202 },
  { requirement: 'HRV-ORD-OPS-12', operation: 'assignOrder', what: 'assigning', status: 201 },
]);
