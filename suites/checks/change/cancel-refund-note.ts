import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const cancelRefundNote: Check<'change'> = {
  name: 'cancel-refund-note',
  statement: 'The note sent with a refunding cancellation is the note of its refund.',
  judges: 'change',
  judge({ operation, exchange, accepted, cancellation, before, after }) {
    const { note } = cancellation;
    if (operation !== 'cancelOrder' || !accepted || note === undefined || !before || !after) return undefined;
    const known = new Set((before.order.refunds ?? []).map(({ id }) => id));
    const made = (after.order.refunds ?? []).filter(({ id }) => !known.has(id));
    if (made.length === 0) return undefined;
    if (made.some((refund) => refund.note?.normalize('NFC') === note.normalize('NFC'))) return holds;
    return breaks({
      message: `The order was cancelled with the note "${note}", but its refund says ${JSON.stringify(made[0]?.note ?? null)}.`,
      pointer: made[0]?.at('note') ?? after.order.at('refunds'),
      expected: note,
      received: JSON.stringify(made[0]?.note ?? null),
      shows: [after.exchange, exchange],
    });
  },
};
