import type { ReasonRecord } from './results.ts';

/** How often something was found: `3 times`, `1204 orders, such as 1, 2 and 3`; null where it was once, and of no order in particular. */
export function foundWords({
  count,
  orders,
  examples = [],
}: Pick<ReasonRecord, 'count' | 'orders' | 'examples'>): string | null {
  if (orders === undefined) return count > 1 ? `${count} times` : null;
  const ids = examples.map(({ order }) => order);
  const last = ids.at(-1) ?? '';
  const named = ids.length < 2 ? last : `${ids.slice(0, -1).join(', ')} and ${last}`;
  if (orders <= ids.length) return `${orders === 1 ? 'order' : `${orders} orders:`} ${named}`;
  return `${orders} orders, such as ${named}`;
}
