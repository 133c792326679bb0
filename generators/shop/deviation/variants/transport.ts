import { setTimeout as wait } from 'node:timers/promises';
import type { BenignVariant } from '../../benign-variant.ts';
import type { Rewriting } from '../rewritten.ts';
import type { Unsaid } from './choices.ts';

type Transport = BenignVariant<unknown, unknown, never>;

/** Answers that travel, or refuse, in another way. */
export const otherTransport: readonly Transport[] = [
  {
    id: 'slow-answers',
    description: 'Every answer takes two milliseconds more.',
    hooks: {
      async send() {
        await wait(2);
      },
    },
  },
  {
    id: 'more-headers',
    description: 'Answers have headers that no docs name, and another spelling of their content type.',
    hooks: {
      send({ reply, nth }) {
        reply.headers = {
          ...reply.headers,
          'content-type': 'Application/JSON;charset=UTF-8',
          'x-request-id': `request-${String(nth)}`,
          'cache-control': 'no-store',
          etag: 'W/"1"',
          'set-cookie': 'session=1; Path=/',
        };
      },
    },
  },
  {
    id: 'calls-limited',
    description: 'More than twenty calls at once are refused until some have leaked.',
    rate: { size: 20, leakPerSecond: 400 },
  },
  {
    id: 'errors-of-another-shape',
    description: 'Refusals have a body of another shape, with an English text.',
    hooks: {
      answer({ answer }) {
        if (answer.status >= 400 && answer.status < 500)
          answer.json = { error: { code: answer.status, message: 'That cannot be done.', details: [] } };
      },
    },
  },
  {
    id: 'errors-without-body',
    description: 'Refusals have no body.',
    hooks: {
      send({ reply }) {
        if (reply.status >= 400 && reply.status < 500) reply.body = '';
      },
    },
  },
  {
    id: 'errors-in-plain-text',
    description: 'Refusals are a line of plain text.',
    hooks: {
      send({ reply }) {
        if (reply.status < 400 || reply.status >= 500) return;
        reply.headers['content-type'] = 'text/plain';
        reply.body = 'Không thể thực hiện yêu cầu';
      },
    },
  },
];

/** @param size calls that the bucket under this header holds */
export function callsCounted(header: string, size: number): Rewriting {
  return {
    id: 'calls-counted',
    description: 'The header of the call limit shows a bucket that is nearly full.',
    hooks: {
      send({ reply, nth }) {
        const used = size / 2 + (nth % (size / 2));
        reply.headers[header] = `${String(used)}/${String(size)}`;
      },
    },
  };
}

/** Other statuses of what docs leave open. */
export const otherRefusals: readonly BenignVariant<unknown, Unsaid, never>[] = [
  {
    id: 'refuses-with-409',
    description: 'What cannot be done in the state of an order is refused with 409.',
    readings: { illegalTransition: 'refuse', linesInUpdate: 'refuse', longTag: 'refuse' },
    hooks: {
      answer({ answer }) {
        if (answer.status === 422) answer.status = 409;
      },
    },
  },
  {
    id: 'refuses-limits-with-422',
    description: 'A limit that is too large is refused with 422.',
    readings: { limitAboveLargest: 'refuse' },
    hooks: {
      answer({ answer, operation }) {
        if (operation === 'listOrders' && answer.status === 400) answer.status = 422;
      },
    },
  },
];
