import type { Dialect } from '../dialect.ts';
import { snakeCaseNames } from '../order/wire-names.ts';

export const haravan: Dialect = {
  platform: 'haravan',
  title: 'Haravan',
  exampleTarget: 'https://apis.haravan.com/com',
  names: snakeCaseNames(),
  envelopes: { order: 'order', orders: 'orders', count: 'count', tags: 'tags' },
  callLimitHeader: 'x-haravan-api-call-limit',
  lists: { maxLimit: 50, defaultLimit: 50 },
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
  unknownId: '999999999999',
  protectedSources: ['web', 'pos', 'haravan_draft_order', 'iphone', 'android'],
  authorize: ({ token }) => ({ authorization: `Bearer ${token}` }),
};
