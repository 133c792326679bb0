import { describe } from 'vitest';
import { cancelReason } from '../../../../suites/checks/change/cancel-reason.ts';
import { cancelRefund } from '../../../../suites/checks/change/cancel-refund.ts';
import { cancelled, read, type How } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, exact, order, refund, transaction, type Wire } from '../../kit/wire.ts';

const captured = transaction('capture', exact('1458000.0000'));
const paid = order({ transactions: [captured] });
/** Order 1001 read, cancelled, and read again. */
const cancelling = (asked: Wire, after: Wire, { before = order(), ...how }: How & { before?: Wire } = {}) => [
  read(before),
  cancelled(asked, after, how),
  read(after),
];

describe('the reason of a cancellation', () => {
  const given = { with: { given: 'yes' } };
  const none = { with: { given: 'no' } };
  judges(cancelReason, [
    {
      claim: 'is the one given',
      ...given,
      of: cancelling({ reason: 'fraud' }, cancelledOrder({ cancel_reason: 'fraud' })),
      says: 'holds',
    },
    {
      claim: 'is not another',
      ...given,
      of: cancelling({ reason: 'fraud' }, cancelledOrder()),
      says: 'breaks',
      message: 'The order was cancelled for "fraud", but its reason is other.',
      pointer: '/order/cancel_reason',
      expected: 'fraud',
      received: 'other',
      shows: ['x0003', 'x0002'],
    },
    {
      claim: 'is any that is documented where none was given',
      ...none,
      of: cancelling({}, cancelledOrder({ cancel_reason: 'customer' })),
      says: 'holds',
    },
    {
      claim: 'is documented where none was given',
      ...none,
      of: cancelling({ amount: '5' }, cancelledOrder({ cancel_reason: 'api' })),
      says: 'breaks',
      message: 'The order was cancelled without a reason, but its reason is api.',
      pointer: '/order/cancel_reason',
      expected: 'one of customer, fraud, inventory, declined, other',
      received: 'api',
    },
    {
      claim: 'leaves cancellations without one to another requirement',
      ...given,
      of: cancelling({}, cancelledOrder()),
      says: 'nothing',
    },
    {
      claim: 'is not judged of a second cancellation',
      ...given,
      of: cancelling({ reason: 'fraud' }, cancelledOrder(), { intent: 'repeat' }),
      says: 'nothing',
    },
  ]);
});

describe('the money of a cancellation', () => {
  const back = (amount: unknown, refunds: readonly Wire[] = [refund()]) =>
    cancelledOrder({ transactions: [captured, transaction('refund', amount, { id: 502 })], refunds });
  judges(cancelRefund, [
    {
      claim: 'is given back',
      of: cancelling({ amount: '520000' }, back(exact('-520000.0000')), { before: paid }),
      says: 'holds',
    },
    {
      claim: 'is given back where refunds were null before',
      of: cancelling({ amount: '5' }, back(-5), { before: { ...paid, refunds: null } }),
      says: 'holds',
    },
    {
      claim: 'is given back as the refund says',
      of: cancelling(
        {
          refund: {
            transactions: [
              { kind: 'refund', amount: '0.1' },
              { kind: 'refund', amount: '0.2' },
            ],
          },
        },
        back(exact('-0.3')),
        { before: paid },
      ),
      says: 'holds',
    },
    {
      claim: 'is not given back to the last digit',
      of: cancelling({ amount: '520000' }, back(exact('-519999.9999')), { before: paid }),
      says: 'breaks',
      message: 'The order was cancelled with a refund of 520000, but 519999.9999 was refunded.',
      pointer: '/order/transactions',
      expected: 'a refund transaction of -520000',
      received: 'refund transactions of 519999.9999 in all',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    {
      claim: 'is given back without an entry among the refunds',
      of: cancelling({ amount: '520000' }, back(-520000, []), { before: paid }),
      says: 'breaks',
      message:
        'The order was cancelled with a refund of 520000, but 520000 was refunded, and no new entry of refunds shows it.',
      pointer: '/order/transactions',
      expected: 'a refund transaction of -520000',
      received: 'refund transactions of 520000 in all',
    },
    {
      claim: 'is not judged where no capture is to be seen',
      of: cancelling({ amount: '520000' }, cancelledOrder()),
      says: 'nothing',
    },
    {
      claim: 'is not judged where it is more than was captured',
      of: cancelling({ amount: '1458000.0001' }, cancelledOrder(), { before: paid }),
      says: 'nothing',
    },
    {
      claim: 'is not judged where the order was not read before',
      of: [cancelled({ amount: '520000' }, back(-520000)), read(back(-520000))],
      says: 'nothing',
    },
    {
      claim: 'is not judged where none was asked for',
      of: cancelling({ reason: 'other' }, back(-5), { before: paid }),
      says: 'nothing',
    },
    {
      claim: 'is not judged of a cancellation that was refused',
      of: cancelling({ amount: '5' }, paid, { before: paid, status: 422 }),
      says: 'nothing',
    },
  ]);
});
