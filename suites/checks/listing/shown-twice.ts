import { orderShape, type Order, type OrderAttribute } from '../../../spec/order/order.ts';
import { compareOrders, type Difference } from '../compare-orders.ts';

const attributes = Object.keys(orderShape) as readonly OrderAttribute[];

/**
 * The first attribute that two representations of an order both show, and differ in: either may show less than the other.
 * @param asked whether an attribute is to be compared at all
 */
export function firstDifference(
  left: Order,
  right: Order,
  asked: (attribute: OrderAttribute) => boolean = () => true,
): Difference | undefined {
  const except = attributes.filter(
    (attribute) => !asked(attribute) || left[attribute] === undefined || right[attribute] === undefined,
  );
  return compareOrders(left, right, except)[0];
}
