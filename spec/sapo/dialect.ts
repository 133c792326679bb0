import { basicAuthorization, hasToken } from '../credentials.ts';
import type { Dialect } from '../dialect.ts';
import type { AddressDraft, OrderDraft } from '../order/order-draft.ts';
import { snakeCaseNames } from '../order/wire-names.ts';
import { cancellationBody, readCancellationBody } from './cancellation-body.ts';
import { documentedDrafts } from './documented-drafts.ts';

/** Times have names of their own, and so have the windows over them. */
const names = snakeCaseNames({
  createdAt: 'created_on',
  updatedAt: 'modified_on',
  closedAt: 'closed_on',
  cancelledAt: 'cancelled_on',
  confirmedAt: 'confirmed_on',
  gramsText: 'grams',
  processedAt: 'processed_on',
});

export const sapo: Dialect = {
  platform: 'sapo',
  title: 'Sapo',
  exampleTarget: 'https://your-store.mysapo.net/admin',
  generations: ['documented', 'live'],
  names,
  envelopes: { order: 'order', orders: 'orders', count: 'count' },
  callLimitHeader: 'x-sapo-api-call-limit',
  rate: { size: 40, leakPerSecond: 2 },
  lists: {
    maxLimit: 250,
    defaultLimit: 50,
    // `any` is documented too, but live shops answer it with an empty list.
    everything: 'open',
    statuses: ['open', 'closed', 'cancelled'],
    financialStatuses: [
      'pending',
      'authorized',
      'partially_paid',
      'paid',
      'partially_refunded',
      'refunded',
      'voided',
    ],
    fulfillmentStatuses: ['fulfilled', 'partial', 'unfulfilled'],
    sorts: [],
  },
  money: {
    fractionDigits: (currency = 'VND') => (currency === 'VND' ? 0 : 2),
    largestPrice: '999999999999.99',
  },
  wholeGrams: true,
  spellings: {},
  cancelReasons: ['customer', 'fraud', 'inventory', 'other'],
  cancellation: { attributes: ['reason'], write: cancellationBody, read: readCancellationBody },
  cleanUp: {
    ways: [['deleteOrder'], ['cancelOrder', 'closeOrder'], ['openOrder', 'cancelOrder', 'closeOrder']],
    statuses: ['open', 'closed', 'cancelled'],
  },
  unknownId: '999999999999',
  protectedSources: ['web', 'pos', 'iphone', 'android'],
  documentedDrafts,
  completeDraft: asAnyShopTakesIt,
  takesKey: true,
  authorize: (credentials) =>
    hasToken(credentials)
      ? { 'x-sapo-access-token': credentials.token }
      : { authorization: basicAuthorization(credentials) },
};

/**
 * A draft without what live shops were seen to refuse: a name for its source, and codes of places, which are the shop's own. Money
 * that it brings has arrived only where it says so, and is a sale: a capture is of something authorized before.
 */
function asAnyShopTakesIt({ sourceName: _source, ...draft }: OrderDraft): OrderDraft {
  const { transactions, billingAddress, shippingAddress } = draft;
  return {
    ...draft,
    ...(billingAddress && { billingAddress: withoutCodes(billingAddress) }),
    ...(shippingAddress && { shippingAddress: withoutCodes(shippingAddress) }),
    ...(transactions && {
      transactions: transactions.map((each) => ({
        status: 'success',
        ...each,
        ...(each.kind === 'capture' && { kind: 'sale' }),
      })),
    }),
  };
}

function withoutCodes({
  countryCode: _country,
  provinceCode: _province,
  districtCode: _district,
  wardCode: _ward,
  ...address
}: AddressDraft): AddressDraft {
  return address;
}
