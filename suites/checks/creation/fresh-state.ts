import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const freshState: Check<'creation'> = {
  name: 'fresh-state',
  statement: 'A new order is neither closed nor cancelled and has no refunds.',
  judges: 'creation',
  judge({ answer }) {
    const { closedAt, cancelledAt, refunds } = answer;
    if (closedAt === undefined && cancelledAt === undefined && refunds === undefined) return undefined;
    const wrong = closedAt
      ? 'closedAt'
      : cancelledAt
        ? 'cancelledAt'
        : (refunds ?? []).length > 0
          ? 'refunds'
          : undefined;
    if (wrong === undefined) return holds;
    return breaks({
      message: `An order that was only just created has ${wrong} set.`,
      pointer: answer.at(wrong),
      expected: wrong === 'refunds' ? 'no refunds' : 'null',
      received: wrong === 'refunds' ? `${String(refunds?.length)} refund(s)` : String(answer[wrong]),
    });
  },
};
