import { discountCodes } from '../../../generators/arbitraries/discount-code.ts';
import { shippingLines } from '../../../generators/arbitraries/shipping-line.ts';
import { taxLines } from '../../../generators/arbitraries/tax-line.ts';
import { decimal, sum } from '../../../spec/decimal.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

describeArbitrary('discountCodes', discountCodes('450000.5'), {
  always: {
    'take something off each': (codes) => codes.every(({ amount = '' }) => decimal(amount).gt(0)),
    'take off at most what the lines cost': (codes) =>
      sum(codes.map(({ amount = '' }) => decimal(amount))).lte('450000.5'),
    'have names of their own': (codes) => new Set(codes.map(({ code }) => code)).size === codes.length,
    'are no coupons': (codes) => codes.every(({ isCouponCode }) => isCouponCode !== true),
  },
  sometimes: {
    'are one': (codes) => codes.length === 1,
    'are three': (codes) => codes.length === 3,
    'take off all that the lines cost': (codes) => codes.length === 1 && codes[0]?.amount === '450000.5',
    'are round': (codes) => codes.some(({ amount }) => amount?.endsWith('000') === true),
  },
  smallest: [{ code: 'SPRING30', amount: '450' }],
});

describeArbitrary('discountCodes of nothing', discountCodes('0'), {
  always: { 'are none': (codes) => codes.length === 0 },
  sometimes: {},
  smallest: [],
});

describeArbitrary('shippingLines', shippingLines(), {
  always: {
    'are one or two': (lines) => lines.length === 1 || lines.length === 2,
    'cost from nothing to ten million': (lines) =>
      lines.every(({ price = '' }) => decimal(price).gte(0) && decimal(price).lte(10_000_000)),
  },
  sometimes: {
    'are free': (lines) => lines.some(({ price }) => price === '0'),
    'are two ways': (lines) => lines.length === 2,
  },
  smallest: [{ code: 'Giao hàng tận nơi', title: 'Giao hàng tận nơi', price: '1000' }],
});

describeArbitrary('taxLines', taxLines('450000'), {
  always: {
    'are exactly the rate of what is taxed': (lines) =>
      lines.every(({ rate = '', price = '' }) => decimal('450000').times(rate).eq(price)),
  },
  sometimes: {
    'are two': (lines) => lines.length === 2,
    'are ten percent': (lines) => lines.some(({ rate }) => rate === '0.1'),
  },
  smallest: [{ title: 'VAT', rate: '0.1', price: '45000' }],
});
