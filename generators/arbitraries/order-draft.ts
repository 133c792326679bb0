import * as fc from 'fast-check';
import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { discountPlans, writeDiscountCodes, type DiscountPlan } from './discount-code.ts';
import type { OrderableVariant } from './line-item.ts';
import { lineItems } from './line-items.ts';
import { orderContext } from './order-context.ts';
import { discountTotal, goodsCost, lineDiscounts, orderCost } from './order-cost.ts';
import { countOf, presenceOf, type OrderDraftOptions } from './order-draft-options.ts';
import { paymentPlan, writePayment, type PaymentPlan } from './payment.ts';
import { attributes } from './presence.ts';
import { taxPlans, writeTaxLines, type TaxPlan } from './tax-line.ts';
import { fromTenThousandths, smallestStep } from './ten-thousandths.ts';

/**
 * Orders that a shop which follows the docs accepts: codes take off at most what the lines cost, taxes and payments fit the amounts,
 * and every amount stays within the digits that the docs allow. Throws `RangeError` for options that leave nothing to make up.
 */
export function orderDraft(options: OrderDraftOptions = {}): fc.Arbitrary<OrderDraft> {
  const { variants = [], decimals = 4 } = options;
  const smallest = smallestStep(decimals);
  return fc.tuple(linesOf(options), orderContext(options), plansOf(options)).map(([lines, context, plans]) =>
    [withDiscounts, withTaxes, withPayment].reduce(
      (draft, add) => add(draft, plans, { variants, smallest }),
      {
        lineItems: lines,
        ...context,
      } as OrderDraft,
    ),
  );
}

/** What is decided before the lines are known, so that lines and plans shrink apart. */
interface Plans {
  readonly discounts?: readonly DiscountPlan[];
  /** Say the sum of the codes as well, as one of the documented requests does. */
  readonly discountsSummed?: true;
  readonly taxes?: readonly TaxPlan[];
  readonly taxesIncluded?: boolean;
  readonly payment?: PaymentPlan;
}

function plansOf(options: OrderDraftOptions): fc.Arbitrary<Plans> {
  const { namespace, discounts, tax, payment = false } = options;
  return attributes<Plans>({
    discounts: [presenceOf(discounts), discountPlans({ namespace, ...countOf(discounts) })],
    discountsSummed: ['maybe', fc.constant(true)],
    taxes: [tax, taxPlans()],
    taxesIncluded: ['maybe', fc.boolean()],
    payment: [payment, paymentPlan()],
  });
}

function linesOf(options: OrderDraftOptions): ReturnType<typeof lineItems> {
  const { maxPrice, maxQuantity, decimals } = options;
  return lineItems({
    ...options.lines,
    variants: options.variants ?? [],
    custom: options.customLines ?? true,
    free: options.freeLines ?? true,
    discount: options.lineDiscounts,
    evenDiscount: options.evenLineDiscounts ?? true,
    properties: options.lineProperties,
    namespace: options.namespace,
    form: options.form ?? 'either',
    ...(maxPrice === undefined ? {} : { maxPrice }),
    ...(maxQuantity === undefined ? {} : { maxQuantity }),
    ...(decimals === undefined ? {} : { decimals }),
  });
}

interface Prices {
  readonly variants: readonly OrderableVariant[];
  /** The smallest amount that is written. */
  readonly smallest: bigint;
}

type Step = (draft: OrderDraft, plans: Plans, prices: Prices) => OrderDraft;

const withDiscounts: Step = (draft, { discounts = [], discountsSummed }, { variants, smallest }) => {
  const lines = draft.lineItems ?? [];
  const cost = goodsCost(lines, variants) - lineDiscounts(lines);
  const discountCodes = writeDiscountCodes(discounts, cost, smallest);
  if (discountCodes.length === 0) return draft;
  const sum = discountsSummed ? { totalDiscounts: fromTenThousandths(discountTotal({ discountCodes })) } : {};
  return { ...draft, discountCodes, ...sum };
};

const withTaxes: Step = (draft, { taxes, taxesIncluded }, { variants, smallest }) => {
  if (taxes === undefined) return draft;
  const taxable = goodsCost(draft.lineItems ?? [], variants) - discountTotal(draft);
  return {
    ...draft,
    taxLines: writeTaxLines(taxes, { taxable, included: taxesIncluded === true, smallest }),
    ...(taxesIncluded === undefined ? {} : { taxesIncluded }),
  };
};

const withPayment: Step = (draft, { payment }, { variants, smallest }) =>
  payment === undefined
    ? draft
    : { ...draft, ...writePayment(payment, orderCost(draft, variants), smallest) };
