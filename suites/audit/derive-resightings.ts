import type { Resighting, Sighting } from '../evidence/subjects.ts';
import { isLongUnchanged } from './long-unchanged.ts';

/** Orders of others that were read alone after they stood in a list, and say that nothing has happened to them between. */
export function deriveResightings(sightings: readonly Sighting[]): readonly Resighting[] {
  const listed = new Map<string, Sighting>();
  return sightings.flatMap((sighting) => {
    const { order, draft, seen } = sighting;
    if (draft !== undefined || typeof order.id !== 'string') return [];
    if (seen === 'listed') listed.set(order.id, sighting);
    const before = listed.get(order.id);
    if (seen !== 'read' || before === undefined || !isLongUnchanged(order, before.exchange.record)) return [];
    return before.order.updatedAt === order.updatedAt ? [{ listed: before, read: sighting }] : [];
  });
}
