import type { Exchange } from './evidence/exchange.ts';
import type { Reason, ReasonExample } from './outcome.ts';

/** The order that a reason is about: that at the place it names in the answer that decided it, or the only one there. */
export function orderShownBy(
  { pointer }: Pick<Reason, 'pointer'>,
  [decisive]: readonly Exchange[],
): ReasonExample | undefined {
  if (decisive === undefined) return undefined;
  const { orders, orderId, record } = decisive;
  const index = /^\/[a-z_]+\/(\d+)(?:\/|$)/.exec(pointer ?? '')?.[1];
  const only = orders.length === 1 ? orders[0]?.id : undefined;
  const order = orderId ?? (index === undefined ? only : orders[Number(index)]?.id);
  return typeof order === 'string' ? { order, exchange: record.id } : undefined;
}
