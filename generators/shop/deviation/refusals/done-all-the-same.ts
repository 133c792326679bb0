import type { Hooks, RequestContext } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { family } from '../family.ts';
import { writable } from '../writable.ts';
import { readers } from './credentials.ts';

/** Requests that are refused, and change the order all the same. */
export const doneAllTheSame = family('relation', {
  'refused-scope-writes': {
    description: 'A cancellation with a token for reading is answered with 403 after it was done.',
    hooks: cancellingFor(readers, { status: 403, errors: 'Forbidden' }),
  },
  'refused-stranger-writes': {
    description: 'A cancellation without a token is answered with 401 after it was done.',
    hooks: cancellingFor(({ token }) => token === null, { status: 401, errors: 'Unauthorized' }),
  },
  'malformed-update-fills-note': {
    description: 'An update whose body is not JSON is refused, and puts its text into the note.',
    hooks: {
      answer({ request, find, answer }) {
        const order = find(request.id);
        if (request.unread?.why !== 'not-json' || order === undefined || answer.status !== 400) return;
        writable(order).note = request.unread.text;
      },
    },
  },
});

type Who = (asked: Readonly<RequestContext<KeptOrder, unknown>>) => boolean;

function cancellingFor(
  who: Who,
  { status, errors }: { readonly status: number; readonly errors: string },
): Hooks<KeptOrder, unknown> {
  return {
    request(context) {
      if (context.operation === 'cancelOrder' && who(context)) context.scope = 'write';
    },
    answer({ operation, request, answer }) {
      if (operation !== 'cancelOrder' || !who(request)) return;
      answer.status = status;
      answer.json = { errors };
    },
  };
}
