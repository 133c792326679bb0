import {
  missingEnvelopes,
  wrappings,
  wrongEnvelopes as wrong,
} from '../../../deviation/answers/envelopes.ts';

const { bare, asData, inAList, nothing, textCount } = wrappings;

/** Contents under another name than the documented one, or in another form. */
export const wrongEnvelopes = [
  ...missingEnvelopes({ 'missing-envelope': ['HRV-ORD-OPS-16'] }),
  ...wrong([
    {
      requirement: 'HRV-ORD-OPS-13',
      operation: 'listOrders',
      what: 'list',
      wrap: ({ orders }) => ({ order: orders ?? null }),
      words: 'order, as two of the examples have it',
    },
    { requirement: 'HRV-ORD-OPS-14', operation: 'countOrders', what: 'count', ...textCount },
    { requirement: 'HRV-ORD-OPS-15', operation: 'getOrder', what: 'order-read', ...inAList },
    { requirement: 'HRV-ORD-OPS-16', operation: 'createOrder', what: 'new-order', ...bare },
    { requirement: 'HRV-ORD-OPS-17', operation: 'confirmOrder', what: 'confirmed-order', ...bare },
    { requirement: 'HRV-ORD-OPS-18', operation: 'closeOrder', what: 'closed-order', ...asData },
    { requirement: 'HRV-ORD-OPS-19', operation: 'openOrder', what: 'opened-order', ...nothing },
    { requirement: 'HRV-ORD-OPS-20', operation: 'cancelOrder', what: 'cancelled-order', ...inAList },
    { requirement: 'HRV-ORD-OPS-21', operation: 'updateOrder', what: 'updated-order', ...asData },
    {
      requirement: 'HRV-ORD-OPS-22',
      operation: 'addOrderTags',
      what: 'added-tags',
      wrap: ({ tags }) => ({ tags: typeof tags === 'string' ? tags.split(',') : [] }),
      words: 'a list of texts',
    },
    {
      requirement: 'HRV-ORD-OPS-23',
      operation: 'deleteOrderTags',
      what: 'deleted-tags',
      wrap: ({ tags }) => tags ?? null,
      words: 'the text itself, without its envelope',
    },
    { requirement: 'HRV-ORD-OPS-24', operation: 'assignOrder', what: 'assigned-order', ...bare },
  ]),
];
