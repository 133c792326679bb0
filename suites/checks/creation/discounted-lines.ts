import type { LineItemDraft, OrderDraft } from '../../../spec/order/order-draft.ts';
import type { LineItem, Order } from '../../../spec/order/order.ts';

/** Lines created with a discount, each with the one line of the order it became; lines that cannot be told apart are left out. */
export function discountedLines(
  draft: OrderDraft,
  order: Order,
): readonly (readonly [LineItemDraft, LineItem])[] {
  return (draft.lineItems ?? []).flatMap((asked) => {
    if (asked.totalDiscount === undefined) return [];
    const [line, ...others] = (order.lineItems ?? []).filter((candidate) =>
      asked.variantId === undefined
        ? candidate.title?.normalize('NFC') === asked.title?.normalize('NFC')
        : candidate.variantId === asked.variantId,
    );
    return line === undefined || others.length > 0 ? [] : [[asked, line] as const];
  });
}
