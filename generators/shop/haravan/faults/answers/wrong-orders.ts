import { otherOrders } from '../../../deviation/answers/other-orders.ts';

/** Answers about another order than the one that was named. */
export const wrongOrders = otherOrders({
  'read-answers-the-one-before': ['HRV-ORD-OPS-27'],
  'close-answers-the-newest': ['HRV-ORD-OPS-27'],
  'new-order-cannot-be-read': ['HRV-ORD-OPS-03'],
});
