import type { Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';

export const plainCancelRefund: Check<'change'> = {
  name: 'plain-cancel-refund',
  statement: 'Cancelling without a refund leaves no entry among the refunds, or an empty one.',
  judges: 'change',
  judge({ operation, exchange, accepted, cancellation, before, after }) {
    if (operation !== 'cancelOrder' || !accepted || exchange.record.intent !== 'ask' || !before || !after)
      return undefined;
    if (Object.keys(cancellation).some((key) => key !== 'reason' && key !== 'email')) return undefined;
    const known = new Set((before.order.refunds ?? []).map(({ id }) => id));
    const made = (after.order.refunds ?? []).filter(({ id }) => !known.has(id));
    if (made.length === 0) return follows('text');
    const full = made.find(
      (refund) => (refund.transactions ?? []).length > 0 || (refund.refundLineItems ?? []).length > 0,
    );
    if (full === undefined) return follows('example');
    return breaks({
      message: 'A cancellation that asked for no refund made one with money or lines.',
      pointer: full.pointer,
      expected: 'no refund, or one without transactions and lines',
      received: `${String(full.transactions?.length ?? 0)} transaction(s), ${String(full.refundLineItems?.length ?? 0)} line(s)`,
      shows: [after.exchange, exchange],
    });
  },
};
