import type { HaravanFault } from '../haravan-fault.ts';

const limitHeader = 'x-haravan-api-call-limit';

/** What the shop says of its limit of calls. */
export const callLimits: readonly HaravanFault[] = [
  {
    id: 'no-call-limit-header',
    breaks: ['HRV-ORD-RATE-01'],
    kind: 'answer',
    profile: 'core',
    description: 'No answer says how many calls are used.',
    hooks: {
      send({ reply }) {
        Reflect.deleteProperty(reply.headers, limitHeader);
      },
    },
  },
  {
    id: 'call-limit-overdrawn',
    breaks: ['HRV-ORD-RATE-01'],
    kind: 'answer',
    profile: 'core',
    description: 'The answers say that more calls are used than there are.',
    hooks: {
      send({ reply }) {
        reply.headers[limitHeader] = '81/80';
      },
    },
  },
  {
    id: '429-without-retry-after',
    breaks: ['HRV-ORD-RATE-02'],
    kind: 'answer',
    profile: 'core',
    description: 'The thirtieth request is one too many, and its answer does not say when to try again.',
    hooks: {
      send({ nth, reply }) {
        if (nth !== 30) return;
        reply.status = 429;
        reply.body = '{"errors":"Too Many Requests"}';
      },
    },
  },
];
