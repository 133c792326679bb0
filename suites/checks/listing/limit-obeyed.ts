import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

/** `limit: asked`: judged where a limit was sent; `limit: default`: where none was. A page that is not full could not be too long. */
export const limitObeyed: Check<'listing'> = {
  name: 'limit-obeyed',
  statement: 'A page holds no more orders than the limit, or than the default where none was sent.',
  judges: 'listing',
  judge({ query, orders }, given) {
    const asked = query.get('limit');
    const { defaultLimit, maxLimit } = given.dialect.lists;
    if ((asked !== undefined) !== (given.with['limit'] === 'asked')) return undefined;
    const most = asked === undefined ? defaultLimit : Math.min(Number(asked), maxLimit);
    if (orders.length < most) return undefined;
    if (orders.length === most) return holds;
    return breaks({
      message: `A page with ${asked === undefined ? 'no limit sent' : `limit=${asked}`} holds ${orders.length} orders.`,
      expected: `at most ${most}`,
      received: String(orders.length),
    });
  },
};
