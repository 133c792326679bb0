import { listIn } from '../../../deviation/answered.ts';
import { askedIn } from '../../../deviation/asked.ts';
import { isJsonObject, type JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';
import { spoils } from '../../../deviation/spoils.ts';

/** Refunds that go wrong only where several things come together. */
export const rareRefunds: readonly HaravanFault[] = [
  spoils({
    id: 'several-lines-restocked-unasked',
    breaks: ['HRV-ORD-CANCEL-07'],
    kind: 'deep',
    profile: 'full',
    operation: 'cancelOrder',
    description:
      'Where restocking was not asked for, a refund of several lines says that it restocks, and one of a single line that it does not.',
    spoil(order, { request: { body } }) {
      const refund = order.refunds.at(-1);
      if (refund?.lines && !asksToRestock(body)) refund.restock = refund.lines.length > 1;
    },
  }),
  spoils({
    id: 'second-refunded-line-lost',
    breaks: ['HRV-ORD-CANCEL-04'],
    kind: 'deep',
    profile: 'full',
    operation: 'cancelOrder',
    description: 'Of several refunded lines the first is kept.',
    spoil(order) {
      for (const refund of order.refunds) refund.lines = refund.lines?.slice(0, 1) ?? null;
    },
  }),
  spoils({
    id: 'restock-of-fulfilled-forgotten',
    breaks: ['HRV-ORD-CANCEL-06'],
    kind: 'deep',
    operation: 'cancelOrder',
    description: 'A refund that puts lines of a fulfilled order back says that it does not.',
    spoil(order) {
      if (order.fulfillments.length === 0) return;
      for (const refund of order.refunds) refund.restock = false;
    },
  }),
  spoils({
    id: 'cancel-of-fulfilled-loses-fulfillment',
    breaks: ['HRV-ORD-CANCEL-08'],
    kind: 'deep',
    profile: 'full',
    operation: 'cancelOrder',
    description: 'A plain cancellation of a fulfilled order takes its fulfillment away.',
    spoil(order) {
      if (order.refunds.every(({ lines }) => lines === null)) order.fulfillments = [];
    },
  }),
  misstates({
    id: 'refunded-and-fulfilled-subtracted',
    breaks: ['HRV-ORD-QTY-01', 'HRV-ORD-QTY-02', 'HRV-ORD-FIELD-71'],
    kind: 'deep',
    description: 'Of a line both fulfilled and refunded, both are taken off what can be fulfilled.',
    path: 'line_items',
    only: (order) => listIn(order, 'fulfillments').length > 0 && refundsLines(order),
    as: (lines) => listIn({ lines }, 'lines').map((line) => ({ ...line, fulfillable_quantity: -1 })),
  }),
  misstates({
    id: 'refund-with-lines-partly-paid',
    breaks: ['HRV-ORD-MONEY-14'],
    kind: 'deep',
    description: 'An order whose money and lines were given back in part says that it is paid in part.',
    path: 'financial_status',
    only: (order) => refundsLines(order),
    as: (status) => (status === 'partially_refunded' ? 'partially_paid' : status),
  }),
];

function asksToRestock(body: JsonValue | undefined): boolean {
  const asked = askedIn(body);
  const refund = asked?.['refund'];
  return (asked?.['restock'] ?? (isJsonObject(refund) ? refund['restock'] : undefined)) === true;
}

function refundsLines(order: Parameters<typeof listIn>[0]): boolean {
  return listIn(order, 'refunds').some((refund) => listIn(refund, 'refund_line_items').length > 0);
}
