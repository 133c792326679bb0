import { family, type Breaking, type CommonFault } from '../family.ts';

type Id = 'no-call-limit-header' | 'call-limit-overdrawn' | '429-without-retry-after';

/** What the shop says of its limit of calls, under a header of this name. */
export function callLimits(header: string, breaking: Breaking<Id>): readonly CommonFault[] {
  return family<Id>('answer', {
    'no-call-limit-header': {
      description: 'No answer says how many calls are used.',
      hooks: {
        send({ reply }) {
          Reflect.deleteProperty(reply.headers, header);
        },
      },
    },
    'call-limit-overdrawn': {
      description: 'The answers say that more calls are used than there are.',
      hooks: {
        send({ reply }) {
          reply.headers[header] = '81/80';
        },
      },
    },
    '429-without-retry-after': {
      description: 'The thirtieth request is one too many, and its answer does not say when to try again.',
      hooks: {
        send({ nth, reply }) {
          if (nth !== 30) return;
          reply.status = 429;
          reply.body = '{"errors":"Too Many Requests"}';
        },
      },
    },
  })(breaking);
}
