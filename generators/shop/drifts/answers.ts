import { ordersIn } from '../deviation/answered.ts';
import { otherTransport } from '../deviation/variants/transport.ts';
import { otherShapes } from '../deviation/variants/shapes.ts';
import { inTimes, otherTimes } from '../deviation/variants/spellings.ts';
import { turnsInto, type CommonDrift } from './drift.ts';

/** Answers that travel, refuse or are written in another way. */
export const answerDrifts: readonly CommonDrift[] = [
  {
    id: 'header-removed',
    description: 'No answer says how full the bucket of calls is.',
    breaks: 'breaking-readers',
    shownBy: 'reading',
    hooks: {
      send({ reply }) {
        for (const name of Object.keys(reply.headers))
          if (/call-limit/i.test(name)) Reflect.deleteProperty(reply.headers, name);
      },
    },
  },
  {
    id: 'header-added',
    description: 'Every answer has an id of its own in a header.',
    breaks: 'additive',
    shownBy: 'reading',
    hooks: {
      send({ reply, nth }) {
        reply.headers['x-request-id'] = `request-${String(nth)}`;
      },
    },
  },
  {
    id: 'content-as-other-type',
    description: 'JSON is sent as text/json.',
    breaks: 'breaking-readers',
    shownBy: 'reading',
    hooks: {
      send({ reply }) {
        reply.headers['content-type'] = 'text/json; charset=utf-8';
      },
    },
  },
  {
    id: 'unknown-order-as-unprocessable',
    description: 'An order that does not exist is answered with 422 instead of 404.',
    breaks: 'behavioural',
    shownBy: 'reading',
    hooks: {
      answer({ operation, answer }) {
        if (operation === 'getOrder' && answer.status === 404) answer.status = 422;
      },
    },
  },
  {
    id: 'cancelling-needs-a-reason',
    description: 'A cancellation that gives no reason is refused.',
    breaks: 'breaking-writers',
    shownBy: 'writing',
    hooks: {
      answer({ operation, request: { body }, answer }) {
        if (operation !== 'cancelOrder' || answer.status >= 300 || givesReason(body)) return;
        answer.status = 422;
        answer.json = { errors: { reason: ['is missing'] } };
      },
    },
  },
  turnsInto(otherTransport, 'errors-of-another-shape', { breaks: 'behavioural' }),
  turnsInto(otherShapes, 'unknown-beside-content', { breaks: 'additive' }),
  turnsInto(otherTimes, 'times-with-zero-offset', { breaks: 'breaking-readers' }),
  {
    ...inTimes(
      'times-of-seven-digits',
      'Times have seven digits of a second.',
      (fraction) => `.${fraction.padEnd(7, '0')}`,
    ),
    breaks: 'breaking-readers',
    shownBy: 'reading',
  },
  {
    id: 'lists-without-tokens',
    description: 'Lists show orders without their token.',
    breaks: 'breaking-readers',
    shownBy: 'reading',
    hooks: {
      answer({ operation, request: { query }, answer }) {
        if (operation !== 'listOrders' || query['fields'] !== undefined) return;
        for (const order of ordersIn(answer.json)) delete order['token'];
      },
    },
  },
];

function givesReason(body: unknown): boolean {
  return JSON.stringify(body ?? {}).includes('"reason"');
}
