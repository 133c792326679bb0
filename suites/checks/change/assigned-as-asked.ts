import { isJsonObject, JsonNumber } from '../../../spec/json/exact-json.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const assignedAsAsked: Check<'change'> = {
  name: 'assigned-as-asked',
  statement: 'An order assigned to a location shows that location as the assigned one.',
  judges: 'change',
  judge({ operation, exchange, accepted, after }, given) {
    const asked = exchange.asked?.[given.dialect.names.toWire('locationId')];
    const order = after?.order ?? exchange.orders[0];
    if (operation !== 'assignOrder' || !accepted || !(asked instanceof JsonNumber) || order === undefined)
      return undefined;
    const name = given.dialect.names.toWire('assignedLocationId');
    const assigned = isJsonObject(order.raw) ? order.raw[name] : undefined;
    if (assigned === undefined) return undefined;
    if (assigned instanceof JsonNumber && assigned.source === asked.source) return holds;
    return breaks({
      message: `The order was assigned to location ${asked.source}, but its assigned location is ${assigned instanceof JsonNumber ? assigned.source : JSON.stringify(assigned)}.`,
      pointer: `${order.pointer}/${name}`,
      expected: asked.source,
      received: JSON.stringify(assigned),
      ...(after ? { shows: [after.exchange, exchange] } : {}),
    });
  },
};
