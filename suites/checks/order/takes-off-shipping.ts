import type { Order } from '../../../spec/order/order.ts';

/** Whether a code takes its amount off the shipping: no docs say whether such discounts are among those of the lines. */
export function takesOffShipping({ discountCodes }: Order): boolean {
  return (discountCodes ?? []).some(({ type }) => type?.toLowerCase() === 'shipping');
}
