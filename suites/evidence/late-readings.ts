import { changesShop } from '../../spec/operations.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../spec/json/exact-json.ts';
import { meansTheSame } from '../checks/compare-orders.ts';
import type { Exchange } from './exchange.ts';

/** What came of a shop's being given time to show what was written. */
export interface LateReadings {
  /** Ids of readings that were asked again and had shown nothing but what was before, or what was at last: only late, nothing else. */
  readonly late: ReadonlySet<string>;
  /** How long after the last write each was seen to be made good, in milliseconds. */
  readonly madeGoodAfterMs: readonly number[];
  /**
   * May the reading of this order be behind a write? One alone only where the docs leave open what the write does, and the shop was late
   * with orders read alone; of an order on a list nobody asks again, so that every list soon after a write may be.
   */
  readonly isUnsure: (reading: Exchange, orderId: string) => boolean;
}

/**
 * Finds the readings that were only late. A shop may take its time to show what was written (`settleMs`), and may show one part of it
 * before another; but whatever it shows meanwhile is as it was or as it will be. A reading that shows anything else is judged like any
 * other, and so is one that was asked for when the time was over.
 */
export function findLateReadings(exchanges: readonly Exchange[], settleMs: number): LateReadings {
  if (settleMs === 0) return nothingLate;
  const last = lastOfEach(exchanges);
  const known = new Versions();
  const late = new Set<string>();
  const unsure = new Set<string>();
  const madeGoodAfterMs = new Map<string, number>();
  let writtenAt = Number.NEGATIVE_INFINITY;
  let ordersWereLate = false;
  const openSince = new Map<string, number>();
  const writtenSince = new Map<string, number>();
  const behind = new Set<string>();
  for (const exchange of exchanges) {
    const { id } = exchange.record;
    const start = startOf(exchange);
    const final = last.get(id);
    if (final !== undefined && start - writtenAt <= settleMs && isLate(exchange, final, known)) {
      late.add(id);
      ordersWereLate ||= exchange.record.operation === 'getOrder';
      madeGoodAfterMs.set(final.record.id, Math.max(0, startOf(final) - writtenAt));
    } else known.note(exchange);
    for (const order of exchange.orders) {
      const isSoonAfter = (writes: ReadonlyMap<string, number>): boolean =>
        start - (writes.get(order.id ?? '') ?? Number.NEGATIVE_INFINITY) < settleMs;
      if (isSoonAfter(openSince)) unsure.add(`${id} ${String(order.id)}`);
      if (exchange.record.operation === 'listOrders' && isSoonAfter(writtenSince))
        behind.add(`${id} ${String(order.id)}`);
    }
    if (!isWrite(exchange)) continue;
    writtenAt = start + exchange.record.durationMs;
    const written = exchange.orderId ?? exchange.orders[0]?.id;
    if (typeof written !== 'string') continue;
    writtenSince.set(written, writtenAt);
    if (isOpen(exchange)) openSince.set(written, writtenAt);
  }
  return {
    late,
    madeGoodAfterMs: [...madeGoodAfterMs.values()],
    isUnsure: ({ record }, orderId) => {
      const name = `${record.id} ${orderId}`;
      return behind.has(name) || (ordersWereLate && unsure.has(name));
    },
  };
}

/** A shop that shows everything at once, or is given no time, is never late. */
const nothingLate: LateReadings = { late: new Set(), madeGoodAfterMs: [], isUnsure: () => false };

/** Does a write leave open what is to be seen after it? */
export function isOpen({ record: { intent, together } }: Exchange): boolean {
  return intent !== 'ask' || together !== undefined;
}

/** Of each reading that was asked again, the last that was asked in its place. */
function lastOfEach(exchanges: readonly Exchange[]): ReadonlyMap<string, Exchange> {
  const last = new Map<string, Exchange>();
  for (const exchange of exchanges.toReversed()) {
    const { id, settles } = exchange.record;
    if (settles !== undefined) last.set(settles, last.get(id) ?? exchange);
  }
  return last;
}

/** Every value in which the orders of this run have been seen. */
class Versions {
  readonly #ours = new Set<string>();
  readonly #seen = new Map<string, JsonObject[]>();

  note({ record, accepted, orders, partial }: Exchange): void {
    if (!accepted || partial) return;
    for (const { id, raw } of orders) {
      if (typeof id !== 'string') continue;
      if (record.operation === 'createOrder') this.#ours.add(id);
      const seen = this.#seen.get(id);
      if (seen === undefined) this.#seen.set(id, [raw]);
      else seen.push(raw);
    }
  }

  isOurs(orderId: string): boolean {
    return this.#ours.has(orderId);
  }

  of(orderId: string): readonly JsonObject[] {
    return this.#seen.get(orderId) ?? [];
  }
}

/** Not there yet, or there still, or in a state between the old and the new. Orders of others are none of our business. */
function isLate(reading: Exchange, final: Exchange, known: Versions): boolean {
  if (reading.record.operation === 'getOrder' && !reading.accepted) return reading.status === 404;
  if (!reading.accepted) return false;
  return reading.orders.every(({ id, raw }) => {
    if (typeof id !== 'string' || (reading.orderId ?? id) !== id) return false;
    if (!known.isOurs(id)) return true;
    const at = final.orders.find((order) => order.id === id);
    return isBetween(raw, [...known.of(id), ...(at === undefined ? [] : [at.raw])]);
  });
}

/** Times of a change in between may never have been seen. */
const movesOn = /^(updated_at|modified_on)$/;

/** Is every part of a value one that it had at some time? */
function isBetween(value: Json, versions: readonly (Json | undefined)[]): boolean {
  if (versions.some((version) => meansTheSame(version, value))) return true;
  if (isJsonObject(value)) {
    const objects = versions.filter(isJsonObject);
    const past = (key: string): readonly (Json | undefined)[] => objects.map((object) => object[key]);
    return (
      objects.length > 0 &&
      Object.entries(value).every(([key, part]) => movesOn.test(key) || isBetween(part, past(key)))
    );
  }
  if (!isJsonArray(value)) return false;
  const lists = versions.filter(isJsonArray).filter(({ length }) => length >= value.length);
  return (
    lists.length > 0 &&
    value.every((part, index) => {
      const past = lists.map((list) => list[index]);
      return isBetween(part, past);
    })
  );
}

function isWrite({ record: { operation }, status }: Exchange): boolean {
  return (
    operation !== null && changesShop(operation) && (status === undefined || status < 400 || status >= 500)
  );
}

function startOf({ record }: Exchange): number {
  return Date.parse(record.startedAt);
}
