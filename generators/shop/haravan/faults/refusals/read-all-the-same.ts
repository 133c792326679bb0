import { unreadBodies } from '../../../deviation/refusals/unread-bodies.ts';
import { parseExact } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Bodies that cannot be read, and are answered otherwise than with 400. */
export const readAllTheSame: readonly HaravanFault[] = [
  ...unreadBodies({ 'malformed-body-read-as-nothing': ['HRV-ORD-ERR-09'] }),
  {
    id: 'malformed-body-answers-422',
    breaks: ['HRV-ORD-ERR-09'],
    kind: 'answer',
    profile: 'core',
    description: 'A body that is not JSON is answered with 422 instead of 400.',
    hooks: {
      answer({ request, answer }) {
        if (request.unread?.why === 'not-json' && answer.status === 400) answer.status = 422;
      },
    },
  },
  {
    id: 'text-body-read-as-json',
    breaks: ['HRV-ORD-ERR-10'],
    kind: 'answer',
    profile: 'core',
    description: 'A body of any content type is read as JSON.',
    hooks: {
      request(context) {
        if (context.unread?.why !== 'content-type') return;
        context.body = parseExact(context.unread.text);
        context.unread = undefined;
      },
    },
  },
  {
    id: 'text-body-answers-415',
    breaks: ['HRV-ORD-ERR-10'],
    kind: 'answer',
    profile: 'core',
    description: 'A body of another content type is answered with 415 instead of 400.',
    hooks: {
      answer({ request, answer }) {
        if (request.unread?.why === 'content-type' && answer.status === 400) answer.status = 415;
      },
    },
  },
];
