import { printDecimal, sum, zero, type Decimal } from '../../../spec/decimal.ts';
import type { LineItem, Order, OrderAttribute } from '../../../spec/order/order.ts';
import { fulfilledQuantity, refundedQuantity } from '../../../suites/checks/sums.ts';
import type { SumPart, SumWord } from './page-sum.ts';

/** What a number of an order is made of. */
export interface Reckoning {
  readonly stated: Decimal;
  readonly parts: readonly SumPart[];
  readonly due: readonly Decimal[];
}

/** How an attribute is reckoned; undefined where a part of it is not to be had. */
export type SumRule = (order: Order) => Reckoning | undefined;

/** The numbers of an order that are sums, by attribute: the one list. */
export const sumRules: Partial<Record<OrderAttribute, SumRule>> = {
  totalPrice(order) {
    const {
      totalPrice: stated,
      totalLineItemsPrice: lines,
      totalDiscounts: discounts,
      shippingLines,
    } = order;
    if (!stated || !lines || !discounts || shippingLines === undefined) return undefined;
    const shipping = (shippingLines ?? []).flatMap(({ title, price }) =>
      price ? [part('shipping', price, { name: title ?? '' })] : [],
    );
    const tax = order.totalTax ?? zero;
    const included = order.taxesIncluded === true;
    const parts = [
      part('lines', lines),
      part('discounts', discounts, {}, '−'),
      ...shipping,
      included ? part('taxIncluded', tax, {}, 'note') : part('tax', tax),
    ];
    const paid = sum((shippingLines ?? []).flatMap(({ price }) => price ?? []));
    return {
      stated,
      parts,
      due: [
        lines
          .minus(discounts)
          .plus(paid)
          .plus(included ? zero : tax),
      ],
    };
  },

  subtotalPrice({ subtotalPrice: stated, totalLineItemsPrice: lines, totalDiscounts: discounts }) {
    if (!stated || !lines || !discounts) return undefined;
    const parts = [part('lines', lines), part('discounts', discounts, {}, '−')];
    const after = lines.minus(discounts);
    return { stated, parts, due: after.eq(lines) ? [lines] : [after, lines] };
  },

  totalLineItemsPrice(order) {
    return ofLines(order, { stated: order.totalLineItemsPrice, word: 'line', each: ({ price }) => price });
  },

  totalWeight(order) {
    return ofLines(order, { stated: order.totalWeight, word: 'weight', each: ({ grams }) => grams });
  },

  totalDiscounts({ totalDiscounts: stated, totalLineItemsPrice: lines, discountCodes }) {
    if (!stated || !discountCodes) return undefined;
    const parts = discountCodes.flatMap(({ code, amount }) =>
      amount ? [part('code', amount, { name: code ?? '' })] : [],
    );
    const all = sum(discountCodes.flatMap(({ amount }) => amount ?? []));
    const capped = lines && all.gt(lines) ? lines : undefined;
    return {
      stated,
      parts: capped === undefined ? parts : [...parts, part('capped', capped, {}, 'note')],
      due: [capped ?? all],
    };
  },

  totalTax({ totalTax: stated, taxLines }) {
    if (!stated || taxLines === undefined) return undefined;
    const parts = (taxLines ?? []).flatMap(({ title, price }) =>
      price ? [part('taxLine', price, { name: title ?? '' })] : [],
    );
    return { stated, parts, due: [sum((taxLines ?? []).flatMap(({ price }) => price ?? []))] };
  },
};

/** What can still be fulfilled of one line. */
export function reckonFulfillable(order: Order, line: LineItem): Reckoning | undefined {
  const { id, quantity, fulfillableQuantity: fulfillable } = line;
  if (typeof id !== 'string' || typeof quantity !== 'number' || typeof fulfillable !== 'number')
    return undefined;
  if (!order.fulfillments || !order.refunds) return undefined;
  const refunded = refundedQuantity(order, id);
  const fulfilled = fulfilledQuantity(order, id);
  const gone = Math.max(refunded, fulfilled);
  const count = (word: SumWord, value: number, sign: SumPart['sign']): SumPart => ({
    word,
    values: {},
    amount: String(value),
    sign,
  });
  return {
    stated: zero.plus(fulfillable),
    parts: [
      count('ordered', quantity, '+'),
      count('gone', gone, '−'),
      count('refunded', refunded, 'note'),
      count('fulfilled', fulfilled, 'note'),
    ],
    due: [zero.plus(quantity - gone)],
  };
}

interface LineSum {
  readonly stated: Decimal | null | undefined;
  readonly word: 'line' | 'weight';
  readonly each: (line: LineItem) => Decimal | null | undefined;
}

/** Σ of something over the lines, times their quantity. */
function ofLines({ lineItems }: Order, { stated, word, each }: LineSum): Reckoning | undefined {
  if (!stated || !lineItems) return undefined;
  const parts: SumPart[] = [];
  const amounts: Decimal[] = [];
  for (const line of lineItems) {
    const price = each(line);
    if (!price || typeof line.quantity !== 'number') return undefined;
    const amount = price.times(line.quantity);
    amounts.push(amount);
    const values = {
      name: line.title ?? line.sku ?? '',
      price: printDecimal(price),
      quantity: String(line.quantity),
    };
    parts.push(part(word, amount, values));
  }
  return { stated, parts, due: [sum(amounts)] };
}

function part(
  word: SumWord,
  amount: Decimal,
  values: Readonly<Record<string, string>> = {},
  sign: SumPart['sign'] = '+',
): SumPart {
  return { word, values, amount: printDecimal(amount), sign };
}
