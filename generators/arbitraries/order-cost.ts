import type { LineItemDraft, OrderDraft } from '../../spec/order/order-draft.ts';
import type { OrderableVariant } from './line-item.ts';
import { toTenThousandths } from './ten-thousandths.ts';

/** Price times quantity over all lines, in ten-thousandths; a line that tells no price costs what its variant does. */
export function goodsCost(
  lines: readonly LineItemDraft[],
  variants: readonly OrderableVariant[] = [],
): bigint {
  return total(lines, (line) => {
    const price = line.price ?? variants.find(({ id }) => id === line.variantId)?.price ?? '0';
    return toTenThousandths(price) * BigInt(line.quantity ?? 1);
  });
}

/** The discounts on the lines themselves, read as amounts for the whole line, in ten-thousandths. */
export function lineDiscounts(lines: readonly LineItemDraft[]): bigint {
  return total(lines, ({ totalDiscount = '0' }) => toTenThousandths(totalDiscount));
}

/** The discount codes of an order together, in ten-thousandths. */
export function discountTotal({ discountCodes = [] }: OrderDraft): bigint {
  return total(discountCodes, ({ amount = '0' }) => toTenThousandths(amount));
}

/** What an order comes to by the docs: goods less codes, plus shipping, plus tax unless prices include it. In ten-thousandths. */
export function orderCost(draft: OrderDraft, variants: readonly OrderableVariant[] = []): bigint {
  const goods = goodsCost(draft.lineItems ?? [], variants);
  const shipping = total(draft.shippingLines ?? [], ({ price = '0' }) => toTenThousandths(price));
  const tax =
    draft.taxesIncluded === true
      ? 0n
      : total(draft.taxLines ?? [], ({ price = '0' }) => toTenThousandths(price));
  return goods - discountTotal(draft) + shipping + tax;
}

function total<T>(items: readonly T[], cost: (item: T) => bigint): bigint {
  return items.reduce((sum, item) => sum + cost(item), 0n);
}
