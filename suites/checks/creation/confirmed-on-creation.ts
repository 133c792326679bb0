import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const confirmedOnCreation: Check<'creation'> = {
  name: 'confirmed-on-creation',
  statement: 'An order created as confirmed is confirmed, and has the time of it.',
  judges: 'creation',
  judge({ draft, answer }, given) {
    const due = given.dialect.lifecycle?.confirmed;
    if (draft.isConfirm !== true || due === undefined) return undefined;
    const { confirmedStatus, confirmedAt } = answer;
    if (confirmedStatus === due && confirmedAt) return holds;
    return breaks({
      message: `The order was created with is_confirm, but its status is ${String(confirmedStatus)} and its time ${String(confirmedAt)}.`,
      pointer: answer.at('confirmedStatus'),
      expected: `"${due}" and a time`,
      received: `${String(confirmedStatus)}, ${String(confirmedAt)}`,
    });
  },
};
