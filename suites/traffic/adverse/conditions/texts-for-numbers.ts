import {
  isJsonArray,
  isJsonObject,
  JsonNumber,
  type Json,
  type JsonObject,
} from '../../../../spec/json/exact-json.ts';
import { editOrders, showsOrders } from '../edit-orders.ts';
import { wentOn } from '../went-on.ts';
import type { Condition } from '../condition.ts';

const isMoney =
  /^(price|total_price|subtotal_price|total_tax|total_discounts|total_line_items_price|total_discount)$/;

export const textsForNumbers: Condition = {
  name: 'texts-for-numbers',
  description:
    'Money that came as text comes as a number, or the other way round: the docs show the one, shops send the other.',
  most: 3,
  suits: showsOrders,
  interfere: () => editOrders((order) => inTheOther(order)),
  judge: wentOn,
};

function inTheOther(order: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(order).map(([name, value]) => [name, isMoney.test(name) ? turned(value) : below(value)]),
  );
}

function below(value: Json): Json {
  if (isJsonArray(value)) return value.map(below);
  return isJsonObject(value) ? inTheOther(value) : value;
}

function turned(value: Json): Json {
  if (value instanceof JsonNumber) {
    const [whole = '0', fraction = ''] = value.source.split('.');
    return `${whole}.${fraction.padEnd(2, '0')}`;
  }
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? new JsonNumber(value) : value;
}
