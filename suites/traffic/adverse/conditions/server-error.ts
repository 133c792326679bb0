import { isSameRequest } from '../../talk-kinds.ts';
import { after } from '../went-on.ts';
import type { Condition } from '../condition.ts';

const hammerWithinMs = 2_000;
const hammerBlows = 6;

export const serverError: Condition = {
  name: 'server-error',
  description: 'A reading is answered with 500.',
  most: 2,
  suits: ({ operation }) =>
    operation === 'listOrders' || operation === 'getOrder' || operation === 'countOrders',
  interfere: () => ({
    kind: 'refuse',
    answer: {
      status: 500,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<html><body><h1>500 Internal Server Error</h1></body></html>',
    },
  }),
  judge: (met, talks) => {
    const later = after(met, talks);
    const blows = later.filter(
      (talk) => isSameRequest(talk, met) && talk.startedMs - met.endedMs < hammerWithinMs,
    );
    if (blows.length >= hammerBlows)
      return { survival: 'not-survived', why: `the app asked ${blows.length} times more within two seconds` };
    const again = later.find((talk) => isSameRequest(talk, met));
    if (again !== undefined) {
      const afterMs = again.startedMs - met.endedMs;
      return { survival: 'survived', why: `the app asked again after ${(afterMs / 1000).toFixed(1)} s` };
    }
    return later.length === 0
      ? { survival: 'could-not-tell', why: 'nothing came after it' }
      : { survival: 'survived', why: `the app went on with ${later.length} other requests` };
  },
};
