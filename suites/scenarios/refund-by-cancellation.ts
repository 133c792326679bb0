import type { Where } from './scenario.ts';

/** A cancellation that gives money back by what it says. */
export const refundByCancellation: Where = {
  words: 'refund by cancellation',
  holds: ({ dialect }) => dialect.cancellation.attributes.includes('amount'),
};
