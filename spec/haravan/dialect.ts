import { basicAuthorization, hasToken } from '../credentials.ts';
import type { Dialect } from '../dialect.ts';
import { cancellationShape, type Cancellation } from '../order/order-draft.ts';
import { snakeCaseNames } from '../order/wire-names.ts';
import { readDraft, writeDraft } from '../order/write-draft.ts';
import { documentedDrafts } from './documented-drafts.ts';

const names = snakeCaseNames();

export const haravan: Dialect = {
  platform: 'haravan',
  title: 'Haravan',
  exampleTarget: 'https://apis.haravan.com/com',
  generations: ['2022', '2021'],
  names,
  envelopes: { order: 'order', orders: 'orders', count: 'count', tags: 'tags' },
  callLimitHeader: 'x-haravan-api-call-limit',
  rate: { size: 80, leakPerSecond: 4 },
  lists: {
    maxLimit: 50,
    defaultLimit: 50,
    everything: 'any',
    statuses: ['any', 'open', 'closed', 'cancelled'],
    financialStatuses: ['pending', 'paid', 'partially_paid', 'refunded', 'voided', 'partially_refunded'],
    fulfillmentStatuses: ['unshipped', 'shipped', 'partial'],
    sorts: ['created_at asc', 'created_at desc', 'updated_at asc', 'updated_at desc'],
  },
  money: { fractionDigits: () => 4 },
  wholeGrams: false,
  spellings: { partiallypaid: 'partially_paid', notfulfilled: 'unfulfilled', restock: 'restocked' },
  lifecycle: {
    confirmed: 'confirmed',
    unconfirmed: 'unconfirmed',
    closed: 'closed',
    unclosed: 'unclosed',
    cancelled: 'cancelled',
    uncancelled: 'uncancelled',
  },
  cancelReasons: ['customer', 'fraud', 'inventory', 'declined', 'other'],
  cancellation: {
    attributes: Object.keys(cancellationShape) as (keyof Cancellation)[],
    write: (cancellation) => writeDraft(cancellationShape, cancellation, names),
    read: (body) => readDraft(cancellationShape, body, names),
  },
  cleanUp: {
    ways: [
      ['cancelOrder', 'closeOrder', 'addOrderTags'],
      // Nothing says that a closed order can be cancelled.
      ['openOrder', 'cancelOrder', 'closeOrder', 'addOrderTags'],
    ],
    statuses: ['any'],
  },
  unknownId: '999999999999',
  protectedSources: ['web', 'pos', 'haravan_draft_order', 'iphone', 'android'],
  documentedDrafts,
  completeDraft: (draft) => draft,
  takesKey: false,
  authorize: (credentials) => ({
    authorization: hasToken(credentials) ? `Bearer ${credentials.token}` : basicAuthorization(credentials),
  }),
};
