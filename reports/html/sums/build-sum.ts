import { printDecimal } from '../../../spec/decimal.ts';
import type { Dialect } from '../../../spec/dialect.ts';
import { isJsonObject, parseExactJson, type Json, type JsonObject } from '../../../spec/json/exact-json.ts';
import { orderShape, type lineItemShape, type OrderAttribute } from '../../../spec/order/order.ts';
import { readOrder } from '../../../spec/order/read-order.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import type { ReasonRecord } from '../../results.ts';
import type { PageSum } from './page-sum.ts';
import { reckonFulfillable, sumRules, type Reckoning } from './sum-rules.ts';

/** Numbers of a sum that are told; a longer one is not laid out. */
const mostParts = 40;

/**
 * The sum behind a number that was found wrong, from the order that the deciding exchange shows.
 * @returns null where the number is no sum, where it is right as it stands, or where a part is not in the answer
 */
export function buildSum(
  reason: ReasonRecord,
  exchange: ExchangeRecord | undefined,
  dialect: Dialect,
): PageSum | null {
  const place = placeOf(reason.pointer, dialect);
  if (place === undefined || !exchange?.response) return null;
  const raw = readAt(exchange.response.body, place.order);
  if (raw === undefined) return null;
  const order = readOrder(raw, place.order, dialect.names);
  const line = order.lineItems?.[place.line ?? -1];
  const reckoning =
    place.line === undefined ? sumRules[place.attribute]?.(order) : line && reckonFulfillable(order, line);
  return reckoning === undefined || reckoning.parts.length > mostParts
    ? null
    : print(reckoning, { exchange: exchange.id, attribute: place.wire });
}

interface Place {
  /** JSON Pointer of the order. */
  readonly order: string;
  readonly attribute: OrderAttribute;
  readonly wire: string;
  /** Index among the lines, where the attribute is a line's. */
  readonly line?: number;
}

/** `/order/total_price`, `/orders/3/line_items/0/fulfillable_quantity`; undefined where a pointer leads to no sum. */
function placeOf(pointer: string | null, { envelopes, names }: Dialect): Place | undefined {
  const steps = (pointer ?? '').split('/').slice(1);
  const [envelope] = steps;
  const depth = envelope === envelopes.order ? 1 : envelope === envelopes.orders ? 2 : 0;
  if (depth === 0) return undefined;
  const order = `/${steps.slice(0, depth).join('/')}`;
  const [wire = '', index, ofLine, ...deeper] = steps.slice(depth);
  if (index === undefined) {
    const attribute = (Object.keys(orderShape) as OrderAttribute[]).find(
      (name) => names.toWire(name) === wire,
    );
    return attribute === undefined || sumRules[attribute] === undefined
      ? undefined
      : { order, attribute, wire };
  }
  const fulfillable = names.toWire('fulfillableQuantity' satisfies keyof typeof lineItemShape);
  if (wire !== names.toWire('lineItems') || ofLine !== fulfillable || deeper.length > 0) return undefined;
  return { order, attribute: 'lineItems', wire: fulfillable, line: Number(index) };
}

function readAt(body: string, pointer: string): JsonObject | undefined {
  let value: Json | undefined;
  try {
    value = parseExactJson(body);
  } catch {
    return undefined;
  }
  for (const step of pointer.split('/').slice(1)) {
    value = isJsonObject(value)
      ? value[step]
      : Array.isArray(value)
        ? (value[Number(step)] as Json)
        : undefined;
  }
  return isJsonObject(value) ? value : undefined;
}

function print(
  { stated, parts, due }: Reckoning,
  { exchange, attribute }: Pick<PageSum, 'exchange' | 'attribute'>,
): PageSum | null {
  if (due.some((one) => one.eq(stated))) return null;
  const [only] = due;
  return {
    exchange,
    attribute,
    parts,
    due: due.map(printDecimal),
    stated: printDecimal(stated),
    difference: only !== undefined && due.length === 1 ? printDecimal(stated.minus(only)) : null,
  };
}
