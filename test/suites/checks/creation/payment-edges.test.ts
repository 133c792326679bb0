import { describe } from 'vitest';
import { acceptedOverStock } from '../../../../suites/checks/creation/accepted-over-stock.ts';
import { defaultPaymentStatus } from '../../../../suites/checks/creation/default-payment-status.ts';
import { leftOutOrNull } from '../../../../suites/checks/creation/left-out-or-null.ts';
import { paymentStatus } from '../../../../suites/checks/creation/payment-status.ts';
import { stockIgnoredByDefault } from '../../../../suites/checks/creation/stock-ignored-by-default.ts';
import { created, updated } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order, without, type Wire } from '../../kit/wire.ts';

describe('what does not pay for a new order', () => {
  const pending = order({ financial_status: 'pending' });
  for (const [words, given] of [
    ['a sale that failed', { kind: 'sale', status: 'failure' }],
    ['a sale that does not say how it went', { kind: 'sale' }],
    ['an authorization', { kind: 'authorization', status: 'success' }],
    ['a payment of no kind', { status: 'success' }],
  ] as const) {
    judges(paymentStatus, [
      {
        claim: `is ${words}`,
        of: [created({ transactions: [{ ...given, amount: 100 }] }, pending)],
        says: 'nothing',
      },
    ]);
  }

  judges(paymentStatus, [
    {
      claim: 'is a sale without an amount',
      of: [created({ transactions: [{ kind: 'sale', status: 'success' }] }, pending)],
      says: 'nothing',
    },
    {
      claim: 'is a sale beside one that failed',
      of: [
        created(
          {
            transactions: [
              { kind: 'sale', status: 'failure', amount: 100 },
              { kind: 'capture', status: 'success', amount: 100 },
            ],
          },
          order({ financial_status: 'paid' }),
        ),
      ],
      says: 'breaks',
      message: 'The order was created with 100 of 200 paid, but says paid.',
      pointer: '/order/financial_status',
      expected: 'partially_paid',
      received: 'paid',
    },
    {
      claim: 'is not told without a total',
      of: [
        created(
          { transactions: [{ kind: 'sale', status: 'success', amount: 100 }] },
          without(pending, 'total_price'),
        ),
      ],
      says: 'nothing',
    },
  ]);

  const odd = order({ financial_status: 'voided' });
  judges(defaultPaymentStatus, [
    {
      claim: 'is judged elsewhere where the request says the status',
      of: [created({ financial_status: 'voided' }, odd)],
      says: 'nothing',
    },
    {
      claim: 'is judged elsewhere where the request brings payments',
      of: [created({ transactions: [{ kind: 'sale', amount: 1 }] }, odd)],
      says: 'nothing',
    },
    {
      claim: 'is not told without a status',
      of: [created({}, without(order(), 'financial_status'))],
      says: 'nothing',
    },
  ]);

  judges(leftOutOrNull, [
    {
      claim: 'says nothing of a part that was sent',
      with: { attribute: 'customer' },
      of: [created({ customer: { email: 'an@example.com' } }, order())],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a part that is there all the same',
      with: { attribute: 'shippingAddress' },
      of: [created({}, order({ shipping_address: { city: 'Huế' } }))],
      says: 'nothing',
    },
  ]);
});

describe('a refusal for want of stock', () => {
  const pieces: Wire = { line_items: [{ variant_id: 7, quantity: 5 }] };
  const refused = (status: number) =>
    created(
      { ...pieces, inventory_behaviour: 'decrement_obeying_policy' },
      {},
      { status, intent: 'over-stock' },
    );
  const silent = created(pieces, {}, { status: 422 });
  judges(stockIgnoredByDefault, [
    {
      claim: 'is told by 400 as by any other of its class',
      of: [refused(400), silent],
      says: 'breaks',
      message: 'An order of more than there is was refused with 422, though it said nothing of the stock.',
      expected: 'the order is created',
      received: '422',
      shows: ['x0002', 'x0001'],
    },
    { claim: 'is not told by a shop that failed', of: [refused(500), silent], says: 'nothing' },
    { claim: 'is not told by an order that was created', of: [refused(201), silent], says: 'nothing' },
    {
      claim: 'says nothing of another request to be refused',
      of: [refused(422), created(pieces, {}, { status: 422, intent: 'malformed-body' })],
      says: 'nothing',
    },
    {
      claim: 'says nothing of an update that names as many',
      of: [refused(422), updated(pieces, {}, { status: 422 })],
      says: 'nothing',
    },
  ]);

  judges(acceptedOverStock, [
    {
      claim: 'is none of a new order where it answers an update',
      with: { behaviour: 'bypass' },
      of: [updated({ inventory_behaviour: 'bypass' }, {}, { status: 422 })],
      says: 'nothing',
    },
  ]);
});
