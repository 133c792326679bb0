import { canonical } from '../checks/compare-orders.ts';
import { withoutKey } from '../ledger/mark.ts';
import type { Life, Sighting, Twins } from './subjects.ts';

/** Orders created alike, to which the same writes were made in another order, and which were read at the end. */
export function deriveTwins(lives: readonly Life[]): readonly Twins[] {
  const families = Map.groupBy(
    lives.filter(hasWrites),
    (life) => `${canonical(withoutKey(life.draft))} ${writesOf(life).toSorted().join(' ')}`,
  );
  return [...families.values()].flatMap(([first, ...others]) => {
    const left = first && lastReading(first);
    return others.flatMap((other) => {
      const right = lastReading(other);
      const sameOrder = first === undefined || writesOf(first).join(' ') === writesOf(other).join(' ');
      return left === undefined || right === undefined || sameOrder ? [] : [{ left, right }];
    });
  });
}

function hasWrites(life: Life): boolean {
  return writesOf(life).length > 1;
}

/** The writes after the creation, as text without the order's own id. */
function writesOf({ orderId, events }: Life): readonly string[] {
  return events
    .flatMap((event) => (event.kind === 'written' ? [event.exchange] : []))
    .filter(({ record }) => record.operation !== 'createOrder')
    .map(({ record }) => `${String(record.operation)} ${record.request.body ?? ''}`.replaceAll(orderId, '#'));
}

/** The reading after the last write, where nothing came after it. */
function lastReading({ events }: Life): Sighting | undefined {
  const last = events.at(-1);
  return last?.kind === 'seen' && last.sighting.seen === 'read' ? last.sighting : undefined;
}
