import type { BodyFields } from '../body-fields.ts';
import { financialStatuses, type FinancialStatus } from '../orders/kept-order.ts';
import { invalidField } from '../refusal.ts';

/** What the request says of the payment; null where it says nothing. @throws Refusal 422 for a status that is not documented */
export function readFinancialStatus(order: BodyFields): FinancialStatus | null {
  const given = order.text('financial_status');
  const status = financialStatuses.find((known) => known === given);
  if (given === null || status !== undefined) return status ?? null;
  throw invalidField(order.pathOf('financial_status'), `must be one of ${financialStatuses.join(', ')}`);
}

/** Whether a new order is to be fulfilled at once. @throws Refusal 422 for any other status */
export function asksForFulfillment(order: BodyFields): boolean {
  const status = order.text('fulfillment_status');
  if (status === null || status === 'fulfilled') return status === 'fulfilled';
  throw invalidField(order.pathOf('fulfillment_status'), 'can only be fulfilled or null on a new order');
}
