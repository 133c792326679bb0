import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  type Json,
  type JsonObject,
} from '../../spec/json/exact-json.ts';
import { lineItemShape, orderShape, type Order } from '../../spec/order/order.ts';
import { propertyOf } from '../../spec/order/keep-described.ts';
import type { Aspect, Told } from './aspect.ts';

type Holder = 'order' | 'line';

/** How each attribute of an order and of its lines is named and written, read from the order that says all it can. */
export const attributes: readonly Aspect[] = [
  ...Object.keys(orderShape).map((name) => attribute('order', name)),
  ...Object.keys(lineItemShape).map((name) => attribute('line', name)),
];

function attribute(holder: Holder, name: string): Aspect {
  return {
    topic: 'attributes',
    question: holder === 'order' ? name : `line ${name}`,
    observe: (told) => {
      const raw = rawOf(holder, told);
      const wire = told.law.dialect.names.toWire(name);
      return raw === undefined ? undefined : `${wire}: ${formOf(raw[wire])}`;
    },
    documented: (told) => {
      const wire = told.law.dialect.names.toWire(name);
      const described = schemaOf(holder, told, wire) !== undefined;
      const answered = rawOf(holder, told)?.[wire] !== undefined;
      return described || !answered ? { by: described ? wire : 'not described' } : undefined;
    },
  };
}

function rawOf(holder: Holder, { step }: Told): JsonObject | undefined {
  const order: Order | undefined = step('create').find(({ orders }) => orders.length > 0)?.orders[0];
  return holder === 'order' ? order?.raw : order?.lineItems?.[0]?.raw;
}

function schemaOf(holder: Holder, { law }: Told, wire: string): unknown {
  const { contract, dialect } = law;
  const order = propertyOf(contract.responseSchema('createOrder', 201), dialect.envelopes.order);
  if (holder === 'order') return propertyOf(order, wire);
  const lines = propertyOf(order, dialect.names.toWire('lineItems'));
  return propertyOf(lines !== undefined && 'items' in lines ? lines.items : undefined, wire);
}

/** The kind of a value, and of texts their form. */
function formOf(value: Json | undefined): string {
  if (value === undefined) return 'left out';
  if (value === null) return 'null';
  if (value instanceof JsonNumber) return 'number';
  if (isJsonArray(value)) return 'list';
  if (isJsonObject(value)) return 'object';
  if (typeof value === 'boolean') return 'flag';
  if (/^-?\d+\.\d+$/.test(value)) return 'decimal text';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? timeForm(value) : 'text';
}

function timeForm(text: string): string {
  const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return digits === 0 ? 'time' : `time with ${digits} digits of a second`;
}
