import { lostCredentials } from '../../deviation/refusals/credentials.ts';
import { doneAllTheSame } from '../../deviation/refusals/done-all-the-same.ts';
import { lostScopeChecks, lostScopes } from '../../deviation/refusals/scopes.ts';
import { unreadBodies } from '../../deviation/refusals/unread-bodies.ts';
import { asAnother, unknownOrders, withStatus } from '../../deviation/refusals/unknown-orders.ts';
import type { SapoFault } from './sapo-fault.ts';

const notFound = 'SPO-ORD-ERR-02';

/** Requests that ought to be refused, and are not, or in the wrong way, or done all the same. */
export const refusalFaults: readonly SapoFault[] = [
  ...lostCredentials({
    'anybody-may-read': ['SPO-ORD-AUTH-01'],
    'any-token-may-read': ['SPO-ORD-AUTH-02'],
    'no-token-answers-403': ['SPO-ORD-AUTH-01'],
    'wrong-token-answers-404': ['SPO-ORD-AUTH-02'],
  }),
  ...lostScopeChecks({ 'lost-scope-check': ['SPO-ORD-AUTH-03', 'SPO-ORD-AUTH-04'] }),
  ...lostScopes([
    ['SPO-ORD-AUTH-03', 'createOrder', 'creating'],
    ['SPO-ORD-AUTH-04', 'closeOrder', 'closing'],
    ['SPO-ORD-AUTH-04', 'openOrder', 'opening'],
    ['SPO-ORD-AUTH-04', 'cancelOrder', 'cancelling'],
    ['SPO-ORD-AUTH-04', 'updateOrder', 'updating'],
  ]),
  ...unknownOrders([
    {
      requirement: 'SPO-ORD-ERR-01',
      operation: 'getOrder',
      id: 'unknown-order-reads-as-another',
      description: 'Reading an order that does not exist answers another under its id.',
      answers: asAnother,
    },
    {
      requirement: notFound,
      operation: 'updateOrder',
      id: 'update-creates',
      description: 'Updating an order that does not exist answers as if it made one of that id.',
      answers: asAnother,
    },
    {
      requirement: notFound,
      operation: 'closeOrder',
      id: 'unknown-order-close-answers-422',
      description: 'Closing an order that does not exist answers 422.',
      answers: withStatus(422),
    },
    {
      requirement: notFound,
      operation: 'openOrder',
      id: 'unknown-order-open-answers-400',
      description: 'Opening an order that does not exist answers 400.',
      answers: withStatus(400),
    },
    {
      requirement: notFound,
      operation: 'cancelOrder',
      id: 'unknown-order-is-cancelled',
      description: 'Cancelling an order that does not exist answers 200.',
      answers: asAnother,
    },
  ]),
  ...unreadBodies({ 'malformed-body-read-as-nothing': ['SPO-ORD-ERR-03'] }),
  ...doneAllTheSame({
    'refused-scope-writes': ['SPO-ORD-AUTH-05'],
    'refused-stranger-writes': ['SPO-ORD-AUTH-06'],
    'malformed-update-fills-note': ['SPO-ORD-ERR-04'],
  }),
];
