import type { Order } from '../../spec/order/order.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Lives } from '../evidence/lives.ts';
import type { Sighting } from '../evidence/subjects.ts';
import { isLongUnchanged } from './long-unchanged.ts';

const selecting = [
  'updatedAt',
  'createdAt',
  'closedAt',
  'cancelledAt',
  'financialStatus',
  'fulfillmentStatus',
] as const;

/**
 * Orders of others whose state at some moment is certain, in a shop where others may do what they like at any time: seen before it and
 * after it as they were, and changed long before by what they say themselves.
 */
export class CertainOrders {
  readonly #sightings: ReadonlyMap<string, readonly Sighting[]>;

  /** @param wanted otherwise none is held to be certain */
  static among({ sightings }: Pick<Lives, 'sightings'>, wanted: boolean): CertainOrders {
    return new CertainOrders(wanted ? sightings : []);
  }

  constructor(sightings: readonly Sighting[]) {
    const byOrder = new Map<string, Sighting[]>();
    for (const sighting of sightings) {
      const { order, draft } = sighting;
      if (draft !== undefined || typeof order.id !== 'string') continue;
      const known = byOrder.get(order.id);
      if (known === undefined) byOrder.set(order.id, [sighting]);
      else known.push(sighting);
    }
    this.#sightings = byOrder;
  }

  /** Those whose state was certain when this was asked. */
  at({ index, record }: Exchange): readonly Order[] {
    return [...this.#sightings.values()].flatMap((seen) => {
      const before = seen.findLast(({ exchange }) => exchange.index < index)?.order;
      const after = seen.find(({ exchange }) => exchange.index > index)?.order;
      if (before === undefined || after === undefined || !isLongUnchanged(before, record)) return [];
      return selecting.every((attribute) => before[attribute] === after[attribute]) ? [before] : [];
    });
  }
}
