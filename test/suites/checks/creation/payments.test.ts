import { describe } from 'vitest';
import { acceptedOverStock } from '../../../../suites/checks/creation/accepted-over-stock.ts';
import { defaultPaymentStatus } from '../../../../suites/checks/creation/default-payment-status.ts';
import { leftOutOrNull } from '../../../../suites/checks/creation/left-out-or-null.ts';
import { paymentStatus } from '../../../../suites/checks/creation/payment-status.ts';
import { created, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, order, without } from '../../kit/wire.ts';

/** A request that brings money; the order it becomes costs 200. */
function paying(amounts: readonly (readonly [kind: string, status: string, amount: string])[]) {
  return {
    transactions: amounts.map(([kind, status, amount]) => ({ kind, status, amount: exact(amount) })),
  };
}

describe('payments that come with a new order', () => {
  judges(paymentStatus, [
    {
      claim: 'takes an order as partly paid below its total',
      of: [created(paying([['sale', 'success', '199.9999']]), order({ financial_status: 'partially_paid' }))],
      says: 'holds',
    },
    {
      claim: 'takes an order as paid at its total, in two parts of either kind',
      of: [
        created(
          paying([
            ['sale', 'success', '50.5'],
            ['capture', 'success', '149.5'],
          ]),
          order({ financial_status: 'paid' }),
        ),
      ],
      says: 'holds',
    },
    {
      claim: 'refuses paid a hair below the total',
      of: [created(paying([['sale', 'success', '199.9999']]), order({ financial_status: 'paid' }))],
      says: 'breaks',
      message: 'The order was created with 199.9999 of 200 paid, but says paid.',
      pointer: '/order/financial_status',
      expected: 'partially_paid',
      received: 'paid',
    },
    {
      claim: 'refuses partly paid at the total',
      of: [created(paying([['sale', 'success', '200']]), order({ financial_status: 'partially_paid' }))],
      says: 'breaks',
      message: 'The order was created with 200 of 200 paid, but says partially_paid.',
      pointer: '/order/financial_status',
      expected: 'paid',
      received: 'partially_paid',
    },
    {
      claim: 'counts nothing that failed or was only authorized',
      of: [
        created(
          paying([
            ['sale', 'failure', '200'],
            ['authorization', 'success', '200'],
          ]),
          order({ financial_status: 'pending' }),
        ),
      ],
      says: 'nothing',
    },
    {
      claim: 'says nothing of more than the order costs',
      of: [created(paying([['sale', 'success', '200.0001']]), order({ financial_status: 'pending' }))],
      says: 'nothing',
    },
    {
      claim: 'says nothing where the request says the status itself',
      of: [
        created(
          { ...paying([['sale', 'success', '200']]), financial_status: 'pending' },
          order({ financial_status: 'pending' }),
        ),
      ],
      says: 'nothing',
    },
  ]);

  judges(defaultPaymentStatus, [
    {
      claim: 'takes paid',
      of: [created({}, order({ financial_status: 'paid' }))],
      says: 'follows',
      readings: ['paid'],
    },
    { claim: 'takes pending', of: [created({}, order())], says: 'follows', readings: ['pending'] },
    {
      claim: 'refuses anything else',
      of: [created({}, order({ financial_status: 'refunded' }))],
      says: 'breaks',
      message: 'Nothing was said of payment when the order was created, yet it says refunded.',
      pointer: '/order/financial_status',
      expected: 'paid or pending',
      received: 'refunded',
    },
    {
      claim: 'says nothing where payments were sent, or a status, or none is answered',
      of: [
        created(paying([['sale', 'failure', '200']]), order({ financial_status: 'voided' })),
        created({ financial_status: 'authorized' }, order({ financial_status: 'authorized' })),
        created({}, without(order(), 'financial_status')),
      ],
      says: 'nothing',
    },
  ]);
});

describe('parts that a new order does not have', () => {
  const part = { attribute: 'billingAddress' };
  judges(leftOutOrNull, [
    {
      claim: 'takes one that is left out',
      of: [created({}, without(order(), 'billing_address'))],
      with: part,
      says: 'follows',
      readings: ['left-out'],
    },
    { claim: 'takes null', of: [created({}, order())], with: part, says: 'follows', readings: ['null'] },
    {
      claim: 'says nothing of one that is there all the same, or was sent',
      of: [
        created({}, order({ billing_address: {} })),
        created({ billing_address: { city: 'Huế' } }, order()),
      ],
      with: part,
      says: 'nothing',
    },
    {
      claim: 'refuses an empty text',
      of: [created({}, order({ billing_address: '' }))],
      with: part,
      says: 'breaks',
      message: 'The order was created without billingAddress; it says "" there.',
      pointer: '/order/billing_address',
      expected: 'null, or no such attribute',
      received: '""',
    },
  ]);
});

describe('orders of more than there is', () => {
  const asked = { inventory_behaviour: 'bypass' };
  judges(acceptedOverStock, [
    {
      claim: 'takes one that is created',
      of: [created(asked, order())],
      with: { behaviour: 'bypass' },
      says: 'holds',
    },
    {
      claim: 'refuses a refusal',
      of: [created(asked, {}, { status: 422 })],
      with: { behaviour: 'bypass' },
      says: 'breaks',
      message: 'An order with bypass was refused with 422: that asks to mind neither stock nor policy.',
      expected: 'the order is created',
      received: '422',
    },
    {
      claim: 'says nothing of another behaviour, of a probe, or over the limit',
      of: [
        created({ inventory_behaviour: 'decrement_ignoring_policy' }, {}, { status: 422 }),
        created(asked, {}, { status: 422, intent: 'over-stock' }),
        created(asked, {}, { status: 429 }),
        read(order()),
      ],
      with: { behaviour: 'bypass' },
      says: 'nothing',
    },
  ]);
});
