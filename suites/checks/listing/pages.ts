import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { belongsTo } from './selections.ts';
import type { Paging } from '../../evidence/subjects.ts';
import type { Given } from '../check.ts';
import type { Judgement } from '../judgement.ts';

/** Other clients may create orders meanwhile, so disjointness is judged on orders that existed when the first page was asked for. */
export const pages: Check<'paging'> = {
  name: 'pages',
  statement: 'Pages of one list are disjoint, and together hold every order that it selects.',
  judges: 'paging',
  judge(paging, given) {
    return argument(given, 'question') === 'disjoint' ? judgeDisjoint(paging) : judgeComplete(paging, given);
  },
};

function judgeDisjoint({ pages: all, ours }: Paging): Judgement {
  const known = new Set(ours.map(({ id }) => id));
  const seen = new Set<unknown>();
  for (const { orders, exchange } of all) {
    const again = orders.find(({ id }) => known.has(id) && seen.has(id));
    if (again !== undefined) {
      return breaks({
        message: `Order ${String(again.id)} stands on two pages of one list.`,
        pointer: again.at('id'),
        expected: 'each order on one page',
        received: `again on page ${exchange.query.get('page') ?? ''}`,
        shows: [exchange, ...all.map((page) => page.exchange)],
      });
    }
    for (const { id } of orders) seen.add(id);
  }
  return holds;
}

function judgeComplete({ pages: all, ours, toTheEnd }: Paging, given: Given): Judgement | undefined {
  const [first] = all;
  if (!toTheEnd || first === undefined) return undefined;
  const there = new Set(all.flatMap(({ orders }) => orders.map(({ id }) => id)));
  const missing = ours.find(
    (order) => belongsTo(order, first.query, given) === 'yes' && !there.has(order.id),
  );
  if (missing === undefined) return holds;
  return breaks({
    message: `Order ${String(missing.id)} stands on none of the ${all.length} pages of a list that selects it.`,
    expected: `order ${String(missing.id)} on one of the pages`,
    received: `${there.size} other order(s)`,
    shows: all.map((page) => page.exchange),
  });
}
