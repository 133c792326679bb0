import type { Order } from '../../../spec/order/order.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const linesStay: Check<'change'> = {
  name: 'lines-stay',
  statement: 'No write changes which lines an order has, their prices or their quantities.',
  judges: 'change',
  judge({ operation, exchange, before, after }, given) {
    if (operation !== argument(given, 'operation') || !before?.order.lineItems || !after?.order.lineItems)
      return undefined;
    const was = describe(before.order);
    const is = describe(after.order);
    if (was === is) return holds;
    return breaks({
      message: `${operation} changed the lines of the order.`,
      pointer: after.order.at('lineItems'),
      expected: was,
      received: is,
      shows: [after.exchange, exchange, before.exchange],
    });
  },
};

function describe(order: Order): string {
  return (order.lineItems ?? [])
    .map(({ id, quantity, price }) => `line ${String(id)}: ${String(quantity)} × ${price?.toFixed() ?? '?'}`)
    .toSorted()
    .join(', ');
}
