import type { KeptOrder } from './kept-order.ts';

type Stages = Pick<KeptOrder, 'createdAt' | 'updatedAt' | 'closedAt' | 'cancelledAt' | 'cancelReason'>;

/** Of an order that has just been made. */
export function firstStages(now: number): Stages {
  return { createdAt: now, updatedAt: now, closedAt: null, cancelledAt: null, cancelReason: null };
}

/**
 * Which orders a list shows, by its `status`. Closed and cancelled are two things: an order that is both appears under both, and never
 * under open.
 */
export const listedByStatus: Readonly<Record<string, (order: KeptOrder) => boolean>> = {
  open: ({ closedAt, cancelledAt }) => closedAt === null && cancelledAt === null,
  closed: ({ closedAt }) => closedAt !== null,
  cancelled: ({ cancelledAt }) => cancelledAt !== null,
  any: () => true,
};
