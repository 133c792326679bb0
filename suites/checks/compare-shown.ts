import type { Order, OrderAttribute } from '../../spec/order/order.ts';
import { attributes, compareOrders, type Difference } from './compare-orders.ts';

/** What an order may leave out to say that it has none. */
const absentMeansNone: ReadonlySet<OrderAttribute> = new Set([
  'billingAddress',
  'customer',
  'shippingAddress',
]);

/**
 * {@link compareOrders} of what both representations show: a list may show less of an order than a reading, and a reading less than
 * the answer to its creation. That an attribute is missing is told by the requirement that it be there.
 */
export function compareShown(
  left: Order,
  right: Order,
  except: readonly OrderAttribute[] = [],
): readonly Difference[] {
  const shownOnce = attributes.filter(
    (attribute) =>
      !absentMeansNone.has(attribute) && (left[attribute] === undefined || right[attribute] === undefined),
  );
  return compareOrders(left, right, [...except, ...shownOnce]);
}
