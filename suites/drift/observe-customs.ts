import type { Dialect } from '../../spec/dialect.ts';
import { observedOf } from '../../spec/observed.ts';
import { changesShop } from '../../spec/operations.ts';
import { isJsonObject } from '../../spec/json/exact-json.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { Samples, type Sample } from './sample.ts';
import type { Tally } from './shape.ts';

/** Names of the customs that are no coincidence. */
export const generationCustom = 'key set';
export const settlingCustom = 'settling';
/** A coincidence is known by the requirement that records it and by what it says. */
export const coincidencePrefix = 'coincidence ';

interface Traffic {
  /** Exchanges whose answers tell how an order is. */
  readonly exchanges: readonly Exchange[];
  /** All of them, the readings that came too early too. */
  readonly sent: readonly Exchange[];
}

/** What nobody promises and clients may rely on: coincidences, the key set that orders have, how soon a write is seen. */
export function observeCustoms({ exchanges, sent }: Traffic, dialect: Dialect): ReadonlyMap<string, Tally> {
  const samples = new Samples();
  const { coincidences, generationMarks } = observedOf(dialect.platform);
  for (const { accepted, partial, orders, record } of exchanges) {
    if (!accepted || partial) continue;
    for (const { id, raw } of orders) {
      if (typeof id !== 'string') continue;
      const unit = `order ${id}`;
      for (const { requirement, statement, holds } of coincidences) {
        const held = isJsonObject(raw) ? holds(raw) : undefined;
        if (held !== undefined)
          samples
            .of(`${coincidencePrefix}${requirement} ${statement}`)
            .see(unit, held ? 'holds' : 'broken', record.id);
      }
      for (const [generation, marks] of Object.entries(generationMarks))
        if (marks.some((mark) => mark in raw)) samples.of(generationCustom).see(unit, generation, record.id);
    }
  }
  observeSettling(sent, samples.of(settlingCustom));
  return new Map([...samples.tallies()].filter(([, { of }]) => of > 0));
}

/** How long after a write it is seen: `at-once`, or the class of the time until the reading that was asked again showed it. */
function observeSettling(exchanges: readonly Exchange[], sample: Sample): void {
  const written = new Map<string, number>();
  const again = Map.groupBy(
    exchanges.filter(({ record }) => record.settles !== undefined),
    ({ record }) => record.settles ?? '',
  );
  for (const exchange of exchanges) {
    const { operation, id, settles } = exchange.record;
    const orderId = exchange.orderId ?? (operation === 'createOrder' ? exchange.orders[0]?.id : undefined);
    if (operation === null || typeof orderId !== 'string') continue;
    if (changesShop(operation)) {
      if (exchange.accepted) written.set(orderId, endOf(exchange));
      continue;
    }
    const since = written.get(orderId);
    if (since === undefined || settles !== undefined || operation !== 'getOrder') continue;
    written.delete(orderId);
    const last = lastOf(again, id);
    sample.see(id, last === undefined ? 'at-once' : classOf(startOf(last) - since), id);
  }
}

/** Readings are asked again one in place of the other, or all in place of the first. */
function lastOf(again: ReadonlyMap<string, readonly Exchange[]>, id: string): Exchange | undefined {
  const next = again.get(id)?.at(-1);
  return next === undefined ? undefined : (lastOf(again, next.record.id) ?? next);
}

function classOf(milliseconds: number): string {
  if (milliseconds <= 1000) return 'within-1s';
  if (milliseconds <= 5000) return 'within-5s';
  return milliseconds <= 30_000 ? 'within-30s' : 'later';
}

function startOf({ record }: Exchange): number {
  return Date.parse(record.startedAt);
}

function endOf(exchange: Exchange): number {
  return startOf(exchange) + exchange.record.durationMs;
}
