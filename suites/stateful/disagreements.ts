import type { OrderAttribute } from '../../spec/order/order.ts';
import type { OrderModel } from './order-model.ts';

/** One attribute in which an order is not what its model says. */
export interface Disagreement {
  readonly attribute: OrderAttribute;
  readonly expected: string;
  readonly received: string;
}

/** Where the model of an attribute stands in an order, for those who look it up. */
const places: Readonly<Record<keyof OrderModel, OrderAttribute>> = {
  confirmed: 'confirmedAt',
  closed: 'closedAt',
  cancelled: 'cancelledAt',
  cancelReason: 'cancelReason',
  note: 'note',
  noteAttributes: 'noteAttributes',
  tags: 'tags',
  captured: 'transactions',
  refunded: 'transactions',
  refundedQuantities: 'refunds',
};

/** Attributes in which what a shop shows cannot be what a model says; open ones agree with anything. */
export function disagreements(model: OrderModel, seen: OrderModel): readonly Disagreement[] {
  return (Object.keys(places) as readonly (keyof OrderModel)[]).flatMap((name) => {
    const expected = textOf(model[name]);
    const received = textOf(seen[name]);
    if (expected === undefined || received === undefined || expected === received) return [];
    return [{ attribute: places[name], expected: `${name}: ${expected}`, received: `${name}: ${received}` }];
  });
}

function textOf(value: OrderModel[keyof OrderModel]): string | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Set)
    return (
      [...value]
        .map((each) => String(each).normalize('NFC'))
        .toSorted()
        .join(',') || 'none'
    );
  if (value instanceof Map)
    return [...value]
      .map(([line, quantity]) => `${String(line)}×${String(quantity)}`)
      .toSorted()
      .join(', ');
  if (Array.isArray(value)) return value.join(', ') || 'none';
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  return typeof value === 'object' && value !== null && 'toFixed' in value ? value.toFixed() : String(value);
}
