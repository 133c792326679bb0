import { spoilings, unreadableAnswers as unreadable } from '../../../deviation/answers/unreadable.ts';

const requirement = 'HRV-ORD-OPS-25';

/** Successful answers that are not JSON. */
export const unreadableAnswers = unreadable([
  { id: 'count-as-html', requirement, operation: 'countOrders', ...spoilings.page },
  { id: 'confirm-answers-nothing', requirement, operation: 'confirmOrder', ...spoilings.nothing },
  { id: 'tags-with-trailing-comma', requirement, operation: 'addOrderTags', ...spoilings.trailingComma },
  { id: 'update-cut-in-half', requirement, operation: 'updateOrder', ...spoilings.half },
]);
