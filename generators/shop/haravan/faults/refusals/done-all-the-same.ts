import type { HaravanFault } from '../haravan-fault.ts';
import { writable } from '../../../deviation/writable.ts';

/** Requests that are refused, and change the order all the same. */
export const doneAllTheSame: readonly HaravanFault[] = [
  {
    id: 'refused-scope-writes',
    breaks: ['HRV-ORD-AUTH-11'],
    kind: 'relation',
    profile: 'core',
    description: 'A cancellation with a token for reading is answered with 403 after it was done.',
    hooks: {
      request(context) {
        if (context.operation === 'cancelOrder' && context.granted === 'read') context.scope = 'write';
      },
      answer({ operation, request, answer }) {
        if (operation !== 'cancelOrder' || request.granted !== 'read') return;
        answer.status = 403;
        answer.json = { errors: 'Forbidden' };
      },
    },
  },
  {
    id: 'refused-stranger-writes',
    breaks: ['HRV-ORD-AUTH-12'],
    kind: 'relation',
    profile: 'core',
    description: 'A cancellation without a token is answered with 401 after it was done.',
    hooks: {
      request(context) {
        if (context.operation === 'cancelOrder' && context.token === null) context.scope = 'write';
      },
      answer({ operation, request, answer }) {
        if (operation !== 'cancelOrder' || request.token !== null) return;
        answer.status = 401;
        answer.json = { errors: 'Unauthorized' };
      },
    },
  },
  {
    id: 'malformed-update-fills-note',
    breaks: ['HRV-ORD-ERR-11'],
    kind: 'relation',
    profile: 'core',
    description: 'An update whose body is not JSON is refused, and puts its text into the note.',
    hooks: {
      answer({ request, find, answer }) {
        const order = find(request.id);
        if (request.unread?.why !== 'not-json' || order === undefined || answer.status !== 400) return;
        writable(order).note = request.unread.text;
      },
    },
  },
];
