import { alike } from './alike.ts';
import type { Reading } from './reading.ts';

/** The shop that follows the prose wherever prose and examples differ. */
export const textReading: Reading = {
  ...alike,
  discountAmount: 'text',
  unaskedFulfillment: 'never',
  totalWeight: 'sum',
  unstatedPayment: 'paid',
  customerCounts: 'as-of-order',
  timeBounds: 'exclusive',
  longTag: 'refuse',
};
