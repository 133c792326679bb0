import type { Json } from '../../../spec/json/exact-json.ts';
import type { Order } from '../../../spec/order/order.ts';
import type { View, Shape } from '../../../spec/order/shape.ts';
import type { Given } from '../check.ts';

interface Place {
  readonly attribute: string;
  /** A list of the order (`lineItems`), whose items have the attribute; the order itself where left out. */
  readonly of?: string | undefined;
}

/** The values of an attribute as sent, wherever it is there. */
export function attributeValues(
  order: Order,
  { attribute, of }: Place,
  { dialect }: Pick<Given, 'dialect'>,
): readonly { readonly value: Json; readonly pointer: string }[] {
  const name = dialect.names.toWire(attribute);
  const parts =
    of === undefined
      ? [order]
      : ((order as unknown as Record<string, readonly View<Shape>[] | null>)[of] ?? []);
  return parts.flatMap(({ raw, pointer }) => {
    const value = raw[name];
    return value === undefined ? [] : [{ value, pointer: `${pointer}/${name}` }];
  });
}
