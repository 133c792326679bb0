import type { Hooks, RequestContext } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { family } from '../family.ts';

type Who = (asked: Readonly<Pick<RequestContext<KeptOrder, unknown>, 'token' | 'granted'>>) => boolean;

const strangers: Who = ({ token }) => token === null;
const impostors: Who = ({ token, granted }) => token !== null && granted === 'none';
export const readers: Who = ({ granted }) => granted === 'read';

/** Who gets in, or is turned away in the wrong way. */
export const lostCredentials = family('answer', {
  'anybody-may-read': {
    description: 'Orders are listed without any token.',
    hooks: admitting(strangers),
  },
  'any-token-may-read': {
    description: 'Orders are listed for a token that the shop never gave out.',
    hooks: admitting(impostors),
  },
  'no-token-answers-403': {
    description: 'A request without a token is answered with 403 instead of 401.',
    hooks: turningAway(strangers, 403),
  },
  'wrong-token-answers-404': {
    description: 'A request with a token that the shop never gave out is answered with 404 instead of 401.',
    hooks: turningAway(impostors, 404),
  },
});

function admitting(who: Who): Hooks<KeptOrder, unknown> {
  return {
    request(context) {
      if (context.operation === 'listOrders' && who(context)) context.scope = 'read';
    },
  };
}

/** @param only the operation that it happens to; every one where left out */
export function turningAway(who: Who, status: number, only?: string): Hooks<KeptOrder, unknown> {
  return {
    answer({ answer, request, operation }) {
      const isRefused = answer.status === 401 || answer.status === 403;
      if (isRefused && who(request) && (only ?? operation) === operation) answer.status = status;
    },
  };
}
