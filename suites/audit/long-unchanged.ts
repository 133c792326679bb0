import type { Order } from '../../spec/order/order.ts';
import type { ExchangeRecord } from '../evidence/record.ts';

/** Clocks differ, and a shop may take its time to show a change everywhere. */
const longMs = 60_000;

/** Was an order last changed long before this was asked, by what it says itself? */
export function isLongUnchanged(
  { updatedAt }: Order,
  { startedAt }: Pick<ExchangeRecord, 'startedAt'>,
): boolean {
  return Date.parse(updatedAt ?? '') + longMs <= Date.parse(startedAt);
}
