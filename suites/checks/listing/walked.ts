import type { Walk } from '../../audit/walk.ts';
import { argument, type Check, type Given } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';

/**
 * Judges all pages of a list together, whoever made the orders on them: where counts before and after say that nothing came, went or
 * changed meanwhile. `question`: disjoint, complete, counted (of one `status`), or sorted (in one `order`).
 */
export const walked: Check<'walk'> = {
  name: 'walked',
  statement:
    'A list that is walked from its first page to its last shows each order once, all of them, in their order.',
  judges: 'walk',
  judge(walk, given) {
    if (!walk.still) return undefined;
    const question = questions[argument(given, 'question')];
    if (question === undefined)
      throw new Error(`nobody can be asked whether a walk is ${argument(given, 'question')}`);
    return question(walk, given);
  },
};

const questions: Readonly<Record<string, (walk: Walk, given: Given) => Judgement | undefined>> = {
  disjoint: ({ pages, again }) => {
    if (pages < 2) return undefined;
    if (again === undefined) return holds;
    return breaks({
      message: `Order ${again.orderId} stands on two pages of one list.`,
      expected: 'each order on one page',
      received: 'again on a later page',
      shows: again.exchanges,
    });
  },
  complete: ({ pages, orders, whole, count, closing }) => {
    if (!whole || count === undefined) return undefined;
    if (orders >= count) return holds;
    return breaks({
      message: `The count says ${count}, and ${orders} different orders stand on the pages of the list, ${pages} in all.`,
      expected: `${count} orders`,
      received: `${orders} orders`,
      shows: closing,
    });
  },
  counted: ({ query, orders, whole, count, closing }, given) => {
    const status = given.with['status'];
    if (!whole || count === undefined || (status !== undefined && query.get('status') !== status))
      return undefined;
    if (orders === count) return holds;
    return breaks({
      message: `The count says ${count}, the list of the same selection holds ${orders}.`,
      pointer: `/${given.dialect.envelopes.count}`,
      expected: String(orders),
      received: String(count),
      shows: closing,
    });
  },
  sorted: ({ query, pages, misplaced }, given) => {
    const order = argument(given, 'order');
    if (pages < 2 || query.get('order') !== order) return undefined;
    if (misplaced === undefined) return holds;
    const { orderId, createdAt, before, exchanges } = misplaced;
    return breaks({
      message: `A page of a list with order=${order} begins with order ${orderId} (${createdAt}), and the page before it ends with ${before}.`,
      expected: `${before} or earlier`,
      received: createdAt,
      shows: exchanges,
    });
  },
};
