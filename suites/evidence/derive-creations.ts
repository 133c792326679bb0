import type { Lives } from './lives.ts';
import type { Creation } from './subjects.ts';

export function deriveCreations(lives: Lives): readonly Creation[] {
  return [...lives.creations()].flatMap(([orderId, { draft, exchange }]) => {
    const answer = exchange.orders[0];
    if (answer === undefined) return [];
    return [{ draft, exchange, answer, read: lives.stateAfter(orderId, exchange.index) }];
  });
}
