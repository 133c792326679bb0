import { ExactNumber, type JsonObject, type JsonValue } from '../exact-json.ts';
import { changeAt } from '../deviation/places.ts';
import { withOrders } from '../deviation/rewritten.ts';
import type { CommonDrift, DriftClass } from './drift.ts';

/** Attributes of orders that came, went, or became something else. */
export const attributeDrifts: readonly CommonDrift[] = [
  inOrders('attribute-added', 'additive', 'Orders have a number of loyalty points.', (order) => {
    order['loyalty_points'] = new ExactNumber('7');
  }),
  inOrders('attribute-removed', 'breaking-readers', 'Orders have no note any more.', (order) => {
    delete order['note'];
  }),
  inOrders(
    'attribute-renamed',
    'breaking-readers',
    'What was source_name is called channel_name.',
    (order) => {
      if (order['source_name'] === undefined) return;
      order['channel_name'] = order['source_name'];
      delete order['source_name'];
    },
  ),
  at('line-attribute-removed', 'Lines have no SKU any more.', 'line_items[].sku', () => undefined),
  at('number-as-text', 'The quantity of a line is a text.', 'line_items[].quantity', (quantity) =>
    quantity instanceof ExactNumber ? quantity.text : String(quantity),
  ),
  at('text-as-number', 'The token of an order is a number.', 'token', () => new ExactNumber('4711')),
  at('null-where-never', 'The title of a line is null.', 'line_items[].title', () => null),
  at('object-as-list', 'The customer of an order stands in a list.', 'customer', (customer) =>
    customer === null ? null : [customer],
  ),
  at('unlisted-value', 'Orders that were paid are called settled.', 'financial_status', (status) =>
    status === 'paid' ? 'settled' : status,
  ),
  at('missing-now-and-then', 'Lines of more than one piece have no SKU.', 'line_items[]', (line) => {
    if (!isLine(line)) return line;
    const { sku, ...rest } = line;
    const many =
      line['quantity'] instanceof ExactNumber ? line['quantity'].text !== '1' : line['quantity'] !== 1;
    return many ? rest : { ...rest, sku: sku ?? null };
  }),
];

function isLine(value: JsonValue): value is JsonObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber)
  );
}

function inOrders(
  id: string,
  breaks: DriftClass,
  description: string,
  change: (order: JsonObject) => void,
): CommonDrift {
  return { ...withOrders({ id, description }, change), breaks, shownBy: 'reading' };
}

/** All of these break whoever reads. */
function at(
  id: string,
  description: string,
  path: string,
  as: (value: JsonValue) => JsonValue | undefined,
): CommonDrift {
  return inOrders(id, 'breaking-readers', description, (order) => {
    changeAt(order, path, as);
  });
}
