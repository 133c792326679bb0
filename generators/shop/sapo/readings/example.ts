import { alike } from './alike.ts';
import type { Reading } from './reading.ts';

/** The shop that follows the examples wherever prose and examples differ. */
export const exampleReading: Reading = {
  ...alike,
  discountAmount: 'number',
  unaskedFulfillment: 'with-email',
  totalWeight: 'zero',
  unstatedPayment: 'pending-for-known-customer',
  customerCounts: 'live',
  timeBounds: 'inclusive',
  longTag: 'cut',
};
