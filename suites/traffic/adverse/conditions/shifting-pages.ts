import { isSameRequest, isWrite } from '../../talk-kinds.ts';
import { after } from '../went-on.ts';
import type { Talk } from '../../traffic.ts';
import type { Condition } from '../condition.ts';

export const shiftingPages: Condition = {
  name: 'shifting-pages',
  description:
    'Somebody else creates an order between two pages of a list, so that the last order of the one may stand on the other again.',
  most: 2,
  suits: ({ operation, query }) => operation === 'listOrders' && Number(query.get('page') ?? 1) > 1,
  interfere: () => ({ kind: 'company' }),
  judge: (met, talks) => {
    const later = after(met, talks);
    const twice = ordersSeenTwice(met, talks);
    const writes = later.filter((talk) => isWrite(talk) && twice.has(talk.orderId ?? ''));
    const doubled = writes.find((talk, index) =>
      writes.slice(0, index).some((before) => isSameRequest(before, talk)),
    );
    if (doubled !== undefined) {
      const { method, url } = doubled.record.request;
      return {
        survival: 'not-survived',
        why: `the app sent ${method} ${url} twice, for an order that stood on two pages`,
      };
    }
    if (later.length === 0 || twice.size === 0)
      return { survival: 'could-not-tell', why: 'no order came twice, or nothing was done after it' };
    return { survival: 'survived', why: 'the app went on, and wrote no order twice that stood on two pages' };
  },
};

/** Orders of this page that an earlier page of any list has shown. */
function ordersSeenTwice(met: Talk, talks: readonly Talk[]): ReadonlySet<string> {
  const before = talks.filter(
    ({ record, endedMs }) => record.operation === 'listOrders' && endedMs <= met.startedMs,
  );
  const seen = new Set(before.flatMap(({ shown }) => shown.ids()));
  return new Set(met.shown.ids().filter((id) => id !== '' && seen.has(id)));
}
