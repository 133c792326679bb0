import { after } from '../went-on.ts';
import type { Condition } from '../condition.ts';

const looks = new Set(['listOrders', 'countOrders', 'getOrder']);

export const lostAnswer: Condition = {
  name: 'lost-answer',
  description: 'An order is created, and the app is told 504 by a gateway.',
  most: 1,
  suits: ({ operation }) => operation === 'createOrder',
  interfere: () => ({
    kind: 'lose',
    answer: {
      status: 504,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<html><body><h1>504 Gateway Time-out</h1></body></html>',
    },
  }),
  judge: (met, talks) => {
    const later = after(met, talks);
    const again = later.findIndex(
      ({ record }) => record.operation === 'createOrder' && record.request.body === met.record.request.body,
    );
    const until = again === -1 ? later : later.slice(0, again);
    const looked = until.some(({ record }) => looks.has(record.operation ?? ''));
    if (again !== -1 && !looked)
      return { survival: 'not-survived', why: 'the app created the order a second time without a look' };
    if (looked) return { survival: 'survived', why: 'the app looked for the order' };
    return {
      survival: 'could-not-tell',
      why: 'the app did not create it again, and did not look for it either',
    };
  },
};
