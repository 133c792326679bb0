import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const updatedAtForward: Check<'life'> = {
  name: 'updated-at-forward',
  statement: 'The time of the last change of an order does not go back.',
  judges: 'life',
  judge({ events }, given) {
    const readings = events.flatMap((event) =>
      event.kind === 'seen' && event.sighting.seen === 'read' ? [event.sighting] : [],
    );
    return readings.flatMap((later, index) => {
      const earlier = readings[index - 1];
      const from = earlier?.order.updatedAt;
      const to = later.order.updatedAt;
      if (earlier === undefined || typeof from !== 'string' || typeof to !== 'string') return [];
      if (Date.parse(to) >= Date.parse(from)) return [holds];
      return [
        breaks({
          message: `${given.dialect.names.toWire('updatedAt')} of order ${String(later.order.id)} went back from ${from} to ${to}.`,
          pointer: later.order.at('updatedAt'),
          expected: `${from} or later`,
          received: to,
          shows: [later.exchange, earlier.exchange],
        }),
      ];
    });
  },
};
