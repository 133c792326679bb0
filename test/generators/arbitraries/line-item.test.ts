import { describe, expect, it } from 'vitest';
import { lineItem } from '../../../generators/arbitraries/line-item.ts';
import { lineItems } from '../../../generators/arbitraries/line-items.ts';
import { decimal, sum, type Decimal } from '../../../spec/decimal.ts';
import type { LineItemDraft } from '../../../spec/order/order-draft.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

const variants = [
  { id: '1061514693', price: '600000' },
  { id: '1008493211', price: '110000.5', stock: 3 },
  { id: '1008493299', price: '1', stock: 0 },
];

const priceOf = ({ price, variantId }: LineItemDraft): Decimal =>
  decimal(price ?? variants.find(({ id }) => id === variantId)?.price ?? '');

const isKnownOrOwn = ({ variantId, title, price }: LineItemDraft): boolean =>
  variantId === undefined ? title !== undefined && price !== undefined : title === undefined;

const staysWithinDigits = (line: LineItemDraft): boolean =>
  priceOf(line)
    .times(line.quantity ?? 0)
    .lte('1e21');

const staysBelowPrice = (line: LineItemDraft): boolean =>
  line.totalDiscount === undefined ||
  (decimal(line.totalDiscount).gt(0) && priceOf(line).gt(line.totalDiscount));

const addsUp = ({ totalDiscount = '0', appliedDiscounts = [] }: LineItemDraft): boolean =>
  sum(appliedDiscounts.map(({ amount = '' }) => decimal(amount))).eq(totalDiscount);

const dividesEvenly = ({ quantity = 1, appliedDiscounts = [] }: LineItemDraft): boolean =>
  appliedDiscounts.every(
    ({ amount = '' }) => BigInt(decimal(amount).times(10_000).toFixed()) % BigInt(quantity) === 0n,
  );

const sane = {
  'names a variant, or brings a title and a price': isKnownOrOwn,
  'orders at least one piece': ({ quantity = 0 }: LineItemDraft) => quantity >= 1,
  'costs at most 10^21': staysWithinDigits,
  'takes off less than the price of a piece': staysBelowPrice,
  'says the sum of its discounts': addsUp,
};

describeArbitrary('lineItem', lineItem({ variants }), {
  always: {
    ...sane,
    'has discounts that divide by the quantity': dividesEvenly,
    'orders no more than is in stock': ({ variantId, quantity = 0 }) =>
      variantId !== '1008493211' || quantity <= 3,
    'orders nothing that is out of stock': ({ variantId }) => variantId !== '1008493299',
  },
  sometimes: {
    'leaves the price to the variant': ({ variantId, price }) =>
      variantId !== undefined && price === undefined,
    'discounts a variant': ({ variantId, totalDiscount }) =>
      variantId !== undefined && totalDiscount !== undefined,
    'has two discounts': ({ appliedDiscounts = [] }) => appliedDiscounts.length === 2,
    'discounts seven pieces and more': ({ quantity = 0, totalDiscount }) =>
      quantity >= 7 && totalDiscount !== undefined,
    'is free': ({ price }) => price === '0',
    'has a price of four decimals': ({ price = '' }) => /\.\d{4}$/.test(price),
    'has a price of 17 digits and more': ({ price = '' }) => price.replace('.', '').length >= 17,
    'orders thousands': ({ quantity = 0 }) => quantity >= 1000,
    'has properties': ({ properties = [] }) => properties.length > 0,
  },
  smallest: { title: 'Áo dài', price: '1000', quantity: 1 },
});

describeArbitrary('lineItem discounted, unevenly', lineItem({ discount: true, evenDiscount: false }), {
  always: { ...sane, 'has a discount': ({ totalDiscount }) => totalDiscount !== undefined },
  sometimes: { 'leaves a rest when divided by the quantity': (line) => !dividesEvenly(line) },
  smallest: {
    title: 'Áo dài',
    price: '1000',
    quantity: 1,
    appliedDiscounts: [{ description: 'Khuyến mãi sinh nhật', amount: '1' }],
    totalDiscount: '1',
  },
});

describeArbitrary('lineItems', lineItems({ variants, max: 9 }), {
  always: {
    'order no variant twice': (lines) => {
      const ordered = lines.flatMap(({ variantId }) => variantId ?? []);
      return new Set(ordered).size === ordered.length;
    },
    'cost something': (lines) => lines.some((line) => priceOf(line).gt(0)),
    'cost less than 10^22 together': (lines) =>
      sum(lines.map((line) => priceOf(line).times(line.quantity ?? 0))).lt('1e22'),
  },
  sometimes: { 'are one': (lines) => lines.length === 1, 'are nine': (lines) => lines.length === 9 },
  smallest: [{ title: 'Áo dài', price: '1000', quantity: 1 }],
});

describe('lineItems', () => {
  it('refuses more lines of different variants than are in stock', () => {
    expect(() => lineItems({ variants, custom: false, min: 3 })).toThrow(
      '3 lines of different variants were asked for, and 2 are in stock',
    );
  });

  it('refuses lines that can be neither custom nor of a variant', () => {
    expect(() => lineItem({ custom: false })).toThrow('give variants in stock, or leave `custom` on');
  });
});
