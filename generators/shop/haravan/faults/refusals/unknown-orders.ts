import {
  asAnother,
  unknownOrders as unknown,
  withStatus,
} from '../../../deviation/refusals/unknown-orders.ts';
import type { AnswerContext } from '../../../hooks.ts';

/** Orders that do not exist, and are answered otherwise than with 404. */
export const unknownOrders = unknown([
  {
    requirement: 'HRV-ORD-ERR-01',
    operation: 'getOrder',
    id: 'unknown-order-reads-as-another',
    description: 'Reading an order that does not exist answers another under its id.',
    answers: asAnother,
  },
  {
    requirement: 'HRV-ORD-ERR-02',
    operation: 'confirmOrder',
    id: 'unknown-order-is-confirmed',
    description: 'Confirming an order that does not exist answers 200.',
    answers: asAnother,
  },
  {
    requirement: 'HRV-ORD-ERR-03',
    operation: 'closeOrder',
    id: 'unknown-order-close-answers-422',
    description: 'Closing an order that does not exist answers 422.',
    answers: withStatus(422),
  },
  {
    requirement: 'HRV-ORD-ERR-04',
    operation: 'openOrder',
    id: 'unknown-order-open-answers-400',
    description: 'Opening an order that does not exist answers 400.',
    answers: withStatus(400),
  },
  {
    requirement: 'HRV-ORD-ERR-05',
    operation: 'cancelOrder',
    id: 'unknown-order-is-cancelled',
    description: 'Cancelling an order that does not exist answers 200.',
    answers: asAnother,
  },
  {
    requirement: 'HRV-ORD-ERR-06',
    operation: 'updateOrder',
    id: 'update-creates',
    description: 'Updating an order that does not exist answers as if it made one of that id.',
    answers: asAnother,
  },
  {
    requirement: 'HRV-ORD-ERR-07',
    operation: 'addOrderTags',
    id: 'unknown-order-takes-tags',
    description: 'Adding tags to an order that does not exist answers 200 and the tags.',
    answers: asTags,
  },
  {
    requirement: 'HRV-ORD-ERR-08',
    operation: 'deleteOrderTags',
    id: 'unknown-order-loses-tags',
    description: 'Deleting tags of an order that does not exist answers 200 and no tags.',
    answers: asTags,
  },
]);

function asTags({ answer, operation }: AnswerContext<unknown, unknown>): void {
  answer.status = 200;
  answer.json = { tags: operation === 'addOrderTags' ? 'not-to-be-stored' : null };
}
