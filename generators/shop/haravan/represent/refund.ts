import { exactId, type JsonObject } from '../../exact-json.ts';
import type { RefundedLine, StoredOrder, StoredRefund } from '../stored-order.ts';
import type { Representation } from './representation.ts';
import { money, optionalId } from './scales.ts';
import { time } from './times.ts';
import { representTransaction } from './transaction.ts';

export interface RefundPlace {
  readonly order: StoredOrder;
  readonly representation: Representation;
}

export function representRefund(refund: StoredRefund, { order, representation }: RefundPlace): JsonObject {
  const transactions = order.transactions.filter(({ id }) => refund.transactionIds.includes(id));
  const isPlain = transactions.length === 0 && refund.lines === null;
  const hidesLocation = isPlain && representation.reading.refundLocation === 'unless-plain';
  return {
    created_at: time(refund.createdAt, representation),
    id: exactId(refund.id),
    note: refund.note,
    refund_line_items:
      refund.lines === null ? null : refund.lines.map((line) => representRefundedLine(line, order)),
    restock: refund.restock,
    user_id: exactId(refund.userId),
    order_id: exactId(order.id),
    ...(hidesLocation ? {} : { location_id: exactId(refund.locationId) }),
    transactions: transactions.map((transaction) =>
      representTransaction(transaction, { order, representation, status: 'Thành công' }),
    ),
  };
}

function representRefundedLine(refunded: RefundedLine, order: StoredOrder): JsonObject {
  const line = order.lines.find(({ id }) => id === refunded.lineId);
  return {
    id: exactId(refunded.id),
    line_item:
      line === undefined
        ? null
        : {
            fulfillment_service: null,
            fulfillment_status: null,
            grams: money(line.grams),
            price: money(line.price),
            product_id: optionalId(line.productId),
            quantity: line.quantity,
            requires_shipping: line.requiresShipping,
            sku: line.sku,
            title: line.title,
            variant_id: optionalId(line.variantId),
            variant_title: line.variantTitle,
            vendor: line.vendor,
            name: line.title,
            id: 0,
            barcode: line.barcode,
            properties: null,
          },
    line_item_id: exactId(refunded.lineId),
    quantity: refunded.quantity,
  };
}
