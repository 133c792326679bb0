import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDraft } from '../../../generators/arbitraries/order-draft.ts';
import { loadValidators } from '../../../generators/schemas/validators.ts';
import { decimal, sum, zero, type Decimal } from '../../../spec/decimal.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import { printExactJson } from '../../../spec/json/exact-json.ts';
import { orderDraftShape, type OrderDraft } from '../../../spec/order/order-draft.ts';
import { writeDraft } from '../../../spec/order/write-draft.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

const variants = [{ id: '1061514693', price: '600000' }, { id: '1008493211', price: '110000' }]; // prettier-ignore
const dialect = dialectOf('haravan');
const validators = await loadValidators('haravan');

const bodyOf = (draft: OrderDraft): string =>
  printExactJson({ [dialect.envelopes.order]: writeDraft(orderDraftShape, draft, dialect.names) });

const total = (values: readonly (string | undefined)[] = []): Decimal =>
  sum(values.map((value = '0') => decimal(value)));

const goods = ({ lineItems = [] }: OrderDraft): Decimal =>
  sum(
    lineItems.map(({ price, variantId, quantity = 0 }) =>
      decimal(price ?? variants.find(({ id }) => id === variantId)?.price ?? '').times(quantity),
    ),
  );

/** What is left of the lines once their own discounts are off. */
const payable = (draft: OrderDraft): Decimal =>
  goods(draft).minus(total(draft.lineItems?.map(({ totalDiscount }) => totalDiscount)));

const codes = ({ discountCodes }: OrderDraft): Decimal => total(discountCodes?.map(({ amount }) => amount));

const price = (draft: OrderDraft): Decimal =>
  goods(draft)
    .minus(codes(draft))
    .plus(total(draft.shippingLines?.map((line) => line.price)))
    .plus(draft.taxesIncluded === true ? zero : total(draft.taxLines?.map((line) => line.price)));

const captured = ({ transactions }: OrderDraft): Decimal => total(transactions?.map(({ amount }) => amount));

const validates = (draft: OrderDraft): void => {
  expect(validators.request('createOrder')?.(JSON.parse(bodyOf(draft)))).toEqual([]);
};

const keepsDigits = (draft: OrderDraft): boolean =>
  [...bodyOf(draft).matchAll(/(?<=":)-?\d[\d.eE+-]*/g)].every(([number]) =>
    /^\d{1,22}(\.\d{1,4})?$/.test(number),
  );

/** What a shop that follows the docs may insist on. */
const sane = {
  'validates against the closed request schema': validates,
  'keeps within 22 digits and 4 decimals': keepsDigits,
  'costs something before discounts': (draft: OrderDraft) => goods(draft).gt(0),
  'takes off by codes at most what the lines cost': (draft: OrderDraft) => codes(draft).lte(payable(draft)),
  'says the sum of its codes, if any sum': (draft: OrderDraft) =>
    codes(draft).eq(draft.totalDiscounts ?? codes(draft)),
  'comes to a price within 22 digits': (draft: OrderDraft) => price(draft).gte(0) && price(draft).lt('1e22'),
  'captures at most its price': (draft: OrderDraft) => captured(draft).lte(price(draft)),
  'claims no source of the platform': ({ source = '', sourceName = '' }: OrderDraft) =>
    ![source, sourceName].some((name) => dialect.protectedSources.includes(name)),
};

describeArbitrary(
  'orderDraft',
  orderDraft({ variants, payment: 'maybe', confirm: 'maybe', fulfillment: 'maybe' }),
  {
    always: sane,
    sometimes: {
      'has one line': ({ lineItems = [] }) => lineItems.length === 1,
      'has five lines': ({ lineItems = [] }) => lineItems.length === 5,
      'has two discount codes': ({ discountCodes = [] }) => discountCodes.length === 2,
      'has codes for all that the lines cost': (draft) =>
        codes(draft).gt(0) && codes(draft).eq(payable(draft)),
      'has taxes on top': ({ taxLines, taxesIncluded }) => taxLines !== undefined && taxesIncluded !== true,
      'has taxes included': ({ taxesIncluded }) => taxesIncluded === true,
      'is captured whole': (draft) => draft.financialStatus === 'paid' && captured(draft).eq(price(draft)),
      'is captured in part': ({ financialStatus }) => financialStatus === 'partially_paid',
      'is paid on delivery': ({ isCodGateway }) => isCodGateway === true,
      'has a decomposed note': ({ note = '' }) => note !== note.normalize('NFC'),
      'has little more than lines': (draft) => Object.keys(draft).length <= 4,
    },
    smallest: { lineItems: [{ title: 'Áo dài', price: '1000', quantity: 1 }] },
  },
);

const everything = {
  variants, customLines: false, lines: { min: 2, max: 2 }, lineDiscounts: true, discounts: { min: 2, max: 2 }, shipping: true, tax: true,
  address: true, email: true, note: true, noteAttributes: true, tags: { min: 3, max: 3 }, gateway: true, source: true, receipts: true,
  customer: { id: '1085558958' }, payment: true, confirm: true, fulfillment: true, locationId: '963414', userId: '1000374246',
  namespace: 'run-1',
} as const; // prettier-ignore

describeArbitrary('orderDraft with everything', orderDraft(everything), {
  always: {
    ...sane,
    'orders every variant': ({ lineItems }) =>
      lineItems?.every(({ variantId }) => variantId !== undefined) === true && lineItems.length === 2,
    'has as many codes and tags as asked for': ({ discountCodes, tags }) =>
      discountCodes?.length === 2 && tags?.length === 3,
    'is for the known customer': ({ customer }) => customer?.id === '1085558958',
    'is fulfilled from the known location': ({ fulfillments }) => fulfillments?.[0]?.locationId === '963414',
    'is told apart from other runs': ({ note, email, tags = [] }) =>
      [note, email, ...tags].every((text) => text?.startsWith('run-1')),
    'sends no mail': ({ sendReceipt, sendFulfillmentReceipt }) =>
      sendReceipt === false && sendFulfillmentReceipt === false,
  },
  sometimes: { 'is taken by staff': ({ userId }) => userId !== undefined },
  smallest: expect.objectContaining({ note: 'run-1 giao', financialStatus: 'pending' }) as OrderDraft,
});

describe('orderDraft', () => {
  it('leaves out what is switched off', () => {
    const off = { email: false, note: false, noteAttributes: false, tags: false, address: false, shipping: false, discounts: false, tax: false } as const; // prettier-ignore
    const bare = orderDraft({ ...off, gateway: false, source: false, receipts: false, lineDiscounts: false });
    for (const draft of fc.sample(bare, 100)) expect(Object.keys(draft)).toEqual(['lineItems']);
  });

  it('leaves out what changes the course of an order unless asked for', () => {
    for (const draft of fc.sample(orderDraft(), 200)) {
      expect(draft).not.toHaveProperty('financialStatus');
      expect(draft).not.toHaveProperty('isConfirm');
      expect(draft).not.toHaveProperty('fulfillmentStatus');
      expect(draft).not.toHaveProperty('customer');
    }
  });
});
