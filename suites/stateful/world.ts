import type { OrderModel } from './order-model.ts';

/** One order of a sequence, as far as it is known. */
export interface LiveOrder {
  readonly id: string;
  readonly userId: string;
  readonly locationId: string;
  model: OrderModel;
}

/** What a sequence of steps has made so far. */
export interface World {
  readonly orders: LiveOrder[];
  /** What was done, in words, each with the number of requests sent when it began. */
  readonly steps: { readonly words: string; readonly from: number; to: number }[];
}

/** The order that a step chose by number, whatever number: there are always fewer orders than numbers. */
export function chosen(
  world: World,
  pick: number,
): { readonly order: LiveOrder; readonly words: string } | undefined {
  const index = world.orders.length === 0 ? 0 : pick % world.orders.length;
  const order = world.orders[index];
  return order === undefined ? undefined : { order, words: `the ${ordinal(index + 1)} order` };
}

function ordinal(number: number): string {
  const ending =
    number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
