import { callLimits } from '../../deviation/answers/call-limits.ts';
import { missingEnvelopes, wrappings, wrongEnvelopes } from '../../deviation/answers/envelopes.ts';
import { failing, internalErrors } from '../../deviation/answers/internal-errors.ts';
import { otherOrders } from '../../deviation/answers/other-orders.ts';
import { wrongStatuses } from '../../deviation/answers/statuses.ts';
import { spoilings, unreadableAnswers } from '../../deviation/answers/unreadable.ts';
import { listIn } from '../../deviation/answered.ts';
import { askedIn } from '../../deviation/asked.ts';
import { isJsonObject } from '../../exact-json.ts';
import type { SapoFault } from './sapo-fault.ts';

const statuses = wrongStatuses([
  { requirement: 'SPO-ORD-OPS-01', operation: 'createOrder', what: 'creating', status: 200 },
  { requirement: 'SPO-ORD-OPS-06', operation: 'listOrders', what: 'listing', status: 206 },
  { requirement: 'SPO-ORD-OPS-07', operation: 'countOrders', what: 'counting', status: 203 },
  { requirement: 'SPO-ORD-OPS-08', operation: 'getOrder', what: 'reading', status: 203 },
  { requirement: 'SPO-ORD-OPS-09', operation: 'updateOrder', what: 'updating', status: 201 },
  { requirement: 'SPO-ORD-OPS-10', operation: 'closeOrder', what: 'closing', status: 202 },
  { requirement: 'SPO-ORD-OPS-11', operation: 'openOrder', what: 'opening', status: 201 },
  { requirement: 'SPO-ORD-OPS-12', operation: 'cancelOrder', what: 'cancelling', status: 202 },
  { requirement: 'SPO-ORD-OPS-13', operation: 'deleteOrder', what: 'deleting', status: 202 },
]);

const { bare, asData, inAList, nothing, textCount } = wrappings;

const envelopes = [
  ...missingEnvelopes({ 'missing-envelope': ['SPO-ORD-OPS-02'] }),
  ...wrongEnvelopes([
    { requirement: 'SPO-ORD-OPS-02', operation: 'createOrder', what: 'new-order', ...asData },
    {
      requirement: 'SPO-ORD-OPS-14',
      operation: 'listOrders',
      what: 'list',
      wrap: ({ orders }) => ({ data: orders ?? null }),
      words: 'data',
    },
    { requirement: 'SPO-ORD-OPS-15', operation: 'countOrders', what: 'count', ...textCount },
    { requirement: 'SPO-ORD-OPS-16', operation: 'getOrder', what: 'order-read', ...inAList },
    { requirement: 'SPO-ORD-OPS-17', operation: 'closeOrder', what: 'closed-order', ...asData },
    { requirement: 'SPO-ORD-OPS-17', operation: 'openOrder', what: 'opened-order', ...inAList },
    { requirement: 'SPO-ORD-OPS-17', operation: 'cancelOrder', what: 'cancelled-order', ...nothing },
    { requirement: 'SPO-ORD-OPS-17', operation: 'updateOrder', what: 'updated-order', ...bare },
  ]),
];

const unreadable = unreadableAnswers([
  {
    id: 'creation-as-html',
    requirement: 'SPO-ORD-OPS-03',
    operation: 'createOrder',
    ...spoilings.page,
  },
  {
    id: 'creation-with-trailing-comma',
    requirement: 'SPO-ORD-OPS-03',
    operation: 'createOrder',
    ...spoilings.trailingComma,
  },
  { id: 'count-as-html', requirement: 'SPO-ORD-OPS-18', operation: 'countOrders', ...spoilings.page },
  { id: 'update-cut-in-half', requirement: 'SPO-ORD-OPS-18', operation: 'updateOrder', ...spoilings.half },
  {
    id: 'deletion-answers-nothing',
    requirement: 'SPO-ORD-OPS-18',
    operation: 'deleteOrder',
    ...spoilings.nothing,
  },
]);

const errors: readonly SapoFault[] = [
  ...internalErrors({
    '500-on-cancel': ['SPO-ORD-OPS-19'],
    '500-on-malformed-body': ['SPO-ORD-OPS-19'],
    '500-on-second-close': ['SPO-ORD-OPS-19'],
    '500-on-decomposed-note': ['SPO-ORD-OPS-04'],
  }),
  {
    id: '500-on-new-customer',
    breaks: ['SPO-ORD-OPS-04'],
    kind: 'answer',
    profile: 'core',
    description: 'A creation that brings a new customer is answered with 500.',
    hooks: failing(({ operation, request: { body } }) => {
      const customer = askedIn(body)?.['customer'];
      return operation === 'createOrder' && isJsonObject(customer) && customer['id'] === undefined;
    }),
  },
  {
    id: '500-on-two-codes',
    breaks: ['SPO-ORD-OPS-04'],
    kind: 'deep',
    profile: 'core',
    description: 'A creation with two discount codes and more is answered with 500.',
    hooks: failing(({ request: { body } }) => listIn(askedIn(body) ?? {}, 'discount_codes').length >= 2),
  },
];

/** Answers that do not say, or not in the documented way, what was done. */
export const answerFaults: readonly SapoFault[] = [
  ...statuses,
  ...envelopes,
  ...unreadable,
  ...errors,
  ...otherOrders({
    'read-answers-the-one-before': ['SPO-ORD-OPS-05'],
    'close-answers-the-newest': ['SPO-ORD-OPS-05'],
    'new-order-cannot-be-read': ['SPO-ORD-OPS-08'],
  }),
  ...callLimits('x-sapo-api-call-limit', {
    'no-call-limit-header': ['SPO-ORD-RATE-01'],
    'call-limit-overdrawn': ['SPO-ORD-RATE-01'],
  }),
];
