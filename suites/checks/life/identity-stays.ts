import type { Check } from '../check.ts';
import { canonical, meansTheSame } from '../compare-orders.ts';
import { breaks, holds } from '../judgement.ts';

const identity = ['name', 'number', 'orderNumber', 'token', 'createdAt', 'currency'] as const;

export const identityStays: Check<'life'> = {
  name: 'identity-stays',
  statement: 'Name, numbers, token, currency and time of creation of an order never change.',
  judges: 'life',
  judge({ events }) {
    const sightings = events.flatMap((event) => (event.kind === 'seen' ? [event.sighting] : []));
    const [first, ...later] = sightings;
    if (first === undefined || later.length === 0) return undefined;
    return later.map(({ order, exchange }) => {
      const changed = identity.find((attribute) => isOther(order[attribute], first.order[attribute]));
      if (changed === undefined) return holds;
      return breaks({
        message: `${changed} of order ${String(order.id)} was ${canonical(first.order[changed])} and is now ${canonical(order[changed])}.`,
        pointer: order.at(changed),
        expected: canonical(first.order[changed]),
        received: canonical(order[changed]),
        shows: [exchange, first.exchange],
      });
    });
  },
};

/** An answer that leaves an attribute out says nothing of it. */
function isOther(left: unknown, right: unknown): boolean {
  return left !== undefined && right !== undefined && !meansTheSame(left, right);
}
