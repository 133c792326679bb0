import { describe } from 'vitest';
import { cancelReasonWithTime } from '../../../../suites/checks/order/cancel-reason-with-time.ts';
import { enumReading } from '../../../../suites/checks/order/enum-reading.ts';
import { nullOrValue } from '../../../../suites/checks/order/null-or-value.ts';
import { refundStatus } from '../../../../suites/checks/order/refund-status.ts';
import { statusWithTime } from '../../../../suites/checks/order/status-with-time.ts';
import { created, listed, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, exact, line, order, transaction, without } from '../../kit/wire.ts';

describe('a spelling', () => {
  const status = {
    with: {
      attribute: 'fulfillmentStatus',
      both: ['fulfilled', 'partial', 'restocked'],
      text: ['null'],
      example: ['notfulfilled'],
    },
  };
  const sent = (value: unknown) => [read(order({ fulfillment_status: value }))];
  judges(enumReading, [
    { claim: 'follows the prose', ...status, of: sent(null), says: 'follows', readings: ['text'] },
    {
      claim: 'follows the examples',
      ...status,
      of: sent('notfulfilled'),
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'follows either where they agree',
      ...status,
      of: sent('partial'),
      says: 'follows',
      readings: ['text,example'],
    },
    {
      claim: 'is neither',
      ...status,
      of: sent('unfulfilled'),
      says: 'breaks',
      message: '/order/fulfillment_status is unfulfilled, which the docs list in no spelling.',
      pointer: '/order/fulfillment_status',
      expected: 'one of fulfilled, partial, restocked, null, notfulfilled',
      received: 'unfulfilled',
    },
    {
      claim: 'is not a number',
      ...status,
      of: sent(exact('0.0')),
      says: 'breaks',
      message: '/order/fulfillment_status is 0, which the docs list in no spelling.',
      pointer: '/order/fulfillment_status',
      expected: 'one of fulfilled, partial, restocked, null, notfulfilled',
      received: '0',
    },
    {
      claim: 'is told of every line',
      with: { of: 'lineItems', attribute: 'fulfillmentStatus', text: ['null'], example: ['notfulfilled'] },
      of: [
        read(
          order({
            line_items: [
              line({ fulfillment_status: null }),
              line({ id: 2 }),
              line({ id: 3, fulfillment_status: 'gone' }),
            ],
          }),
        ),
      ],
      says: 'breaks',
      message: '/order/line_items/2/fulfillment_status is gone, which the docs list in no spelling.',
      pointer: '/order/line_items/2/fulfillment_status',
      expected: 'one of null, notfulfilled',
      received: 'gone',
    },
    {
      claim: 'is told of each order of a list',
      ...status,
      of: [listed('status=any', [order(), order({ id: 1002, fulfillment_status: null })])],
      says: 'follows',
      readings: ['example', 'text'],
    },
    {
      claim: 'is nothing where the attribute is not there',
      ...status,
      of: [read(without(order(), 'fulfillment_status'))],
      says: 'nothing',
    },
  ]);
});

describe('null or a value', () => {
  const taxLines = { with: { attribute: 'taxLines', absent: 'example', present: 'text' } };
  const customer = {
    with: { attribute: 'customer', givenBy: ['customer', 'email'], absent: 'text', present: 'example' },
  };
  const cod = { with: { attribute: 'gateway', when: 'isCodGateway', absent: 'example', present: 'text' } };
  const bought = { customer: { id: 5 } };
  judges(nullOrValue, [
    { claim: 'is null', ...taxLines, of: [read(order())], says: 'follows', readings: ['example'] },
    {
      claim: 'is an empty list',
      ...taxLines,
      of: [read(order({ tax_lines: [] }))],
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is either where a list is not empty',
      ...taxLines,
      of: [read(order({ tax_lines: [{ price: 1 }] }))],
      says: 'follows',
      readings: ['example,text'],
    },
    {
      claim: 'is nothing where the key is not there',
      ...taxLines,
      of: [read(without(order(), 'tax_lines'))],
      says: 'nothing',
    },
    {
      claim: 'is a value that nobody gave',
      ...customer,
      of: [created({}, order(bought))],
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'is either where somebody gave it',
      ...customer,
      of: [created({ email: 'an@example.com' }, order(bought))],
      says: 'follows',
      readings: ['text,example'],
    },
    {
      claim: 'is either on an order of others, who may have given it',
      ...customer,
      of: [read(order(bought))],
      says: 'follows',
      readings: ['text,example'],
    },
    {
      claim: 'is null whoever gave it',
      ...customer,
      of: [read(order())],
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is told of payment on delivery only',
      ...cod,
      of: [created({ is_cod_gateway: true }, order())],
      says: 'follows',
      readings: ['example'],
    },
    { claim: 'is nothing where the flag was not sent', ...cod, of: [created({}, order())], says: 'nothing' },
    {
      claim: 'is nothing where the flag was sent as false',
      ...cod,
      of: [created({ is_cod_gateway: false }, order())],
      says: 'nothing',
    },
  ]);
});

describe('a state and its time', () => {
  const confirmed = { with: { state: 'confirmed' } };
  const closed = { with: { state: 'closed' } };
  const at = '2025-01-02T04:00:00.000Z';
  judges(statusWithTime, [
    { claim: 'agree that it is not so', ...confirmed, of: [read(order())], says: 'holds' },
    {
      claim: 'agree that it is so',
      ...confirmed,
      of: [read(order({ confirmed_at: at, confirmed_status: 'confirmed' }))],
      says: 'holds',
    },
    {
      claim: 'disagree where the time is missing',
      ...confirmed,
      of: [read(order({ confirmed_status: 'confirmed' }))],
      says: 'breaks',
      message: 'confirmed_status is "confirmed" while confirmed_at is null: one of them is wrong.',
      pointer: '/order/confirmed_status',
      expected: 'the time set, or another status',
      received: '"confirmed"',
    },
    {
      claim: 'disagree where the time is set too early',
      ...closed,
      of: [read(order({ closed_at: at }))],
      says: 'breaks',
      message: `closed_status is "unclosed" while closed_at is "${at}": one of them is wrong.`,
      pointer: '/order/closed_status',
      expected: '"closed"',
      received: '"unclosed"',
    },
    {
      claim: 'are not told without the time',
      ...closed,
      of: [read(without(order(), 'closed_at'))],
      says: 'nothing',
    },
    {
      claim: 'are not told without the status',
      ...closed,
      of: [read(order({ closed_status: null }))],
      says: 'nothing',
    },
  ]);

  judges(cancelReasonWithTime, [
    { claim: 'agree on an order that stands', of: [read(order())], says: 'holds' },
    { claim: 'agree on a cancelled order', of: [read(cancelledOrder())], says: 'holds' },
    {
      claim: 'refuse a cancellation without a reason',
      of: [read(cancelledOrder({ cancel_reason: null }))],
      says: 'breaks',
      message: 'The order is cancelled, yet it has no cancel reason.',
      pointer: '/order/cancel_reason',
      expected: 'one of the documented reasons',
      received: 'null',
    },
    {
      claim: 'refuse a reason without a cancellation',
      of: [read(order({ cancel_reason: 'fraud' }))],
      says: 'breaks',
      message: 'The order is not cancelled, yet it has the cancel reason "fraud".',
      pointer: '/order/cancel_reason',
      expected: 'null',
      received: '"fraud"',
    },
    {
      claim: 'say nothing without the reason',
      of: [read(without(order(), 'cancel_reason'))],
      says: 'nothing',
    },
  ]);
});

describe('money given back', () => {
  const paid = (given: unknown, status: string) => [
    read(
      order({
        financial_status: status,
        transactions: [transaction('capture', exact('0.3')), transaction('refund', given, { id: 502 })],
      }),
    ),
  ];
  judges(refundStatus, [
    {
      claim: 'in part makes the order partially refunded',
      of: paid(exact('-0.2999'), 'partially_refunded'),
      says: 'holds',
    },
    { claim: 'in whole makes it refunded', of: paid(exact('-0.3000'), 'refunded'), says: 'holds' },
    {
      claim: 'in whole does not leave it partially refunded',
      of: paid(exact('-0.3'), 'partially_refunded'),
      says: 'breaks',
      message:
        '0.3 of 0.3 captured was refunded, which makes the order refunded, but it says partially_refunded.',
      pointer: '/order/financial_status',
      expected: 'refunded',
      received: 'partially_refunded',
    },
    {
      claim: 'does not leave it paid',
      of: paid(exact('-0.1'), 'paid'),
      says: 'breaks',
      message:
        '0.1 of 0.3 captured was refunded, which makes the order partially_refunded, but it says paid.',
      pointer: '/order/financial_status',
      expected: 'partially_refunded',
      received: 'paid',
    },
    {
      claim: 'says nothing where no capture is to be seen',
      of: [read(order({ financial_status: 'paid', transactions: [transaction('refund', -1)] }))],
      says: 'nothing',
    },
    {
      claim: 'says nothing where nothing was given back',
      of: [read(order({ financial_status: 'paid', transactions: [transaction('Capture', 200)] }))],
      says: 'nothing',
    },
  ]);
});
