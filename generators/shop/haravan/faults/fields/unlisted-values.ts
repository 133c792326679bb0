import { unlistedValues as unlisted } from '../../../deviation/fields/unlisted-values.ts';
import { misstates } from '../../../deviation/misstates.ts';
import type { HaravanFault } from '../haravan-fault.ts';

const localizedReason: HaravanFault = misstates({
  id: 'cancel-reason-localized',
  breaks: ['HRV-ORD-FIELD-13'],
  description: 'The reason of a cancellation is answered as a word of the shop’s language.',
  path: 'cancel_reason',
  as: (reason) => (reason === null ? null : 'khác'),
});

/** Values of documented lists that are in none of them, one place each. */
export const unlistedValues: readonly HaravanFault[] = [
  localizedReason,
  ...unlisted([
    { requirement: 'HRV-ORD-FIELD-14', path: 'confirmed_status', instead: ['unconfirmed'], word: 'new' },
    { requirement: 'HRV-ORD-FIELD-15', path: 'closed_status', instead: ['unclosed'], word: 'open' },
    { requirement: 'HRV-ORD-FIELD-16', path: 'cancelled_status', instead: ['uncancelled'], word: 'active' },
    { requirement: 'HRV-ORD-FIELD-17', path: 'processing_method', word: 'cash' },
    { requirement: 'HRV-ORD-FIELD-28', path: 'taxes_included', instead: [false], word: 0 },
    { requirement: 'HRV-ORD-FIELD-44', path: 'financial_status', instead: ['pending'], word: 'unpaid' },
    {
      requirement: 'HRV-ORD-FIELD-45',
      path: 'fulfillment_status',
      instead: [null, 'notfulfilled'],
      word: 'unshipped',
    },
    {
      requirement: 'HRV-ORD-FIELD-46',
      path: 'line_items[].fulfillment_status',
      instead: [null, 'notfulfilled'],
      word: 'waiting',
    },
    { requirement: 'HRV-ORD-FIELD-48', path: 'discount_codes[].type', word: 'amount' },
  ]),
];
