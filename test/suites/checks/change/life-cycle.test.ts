import { describe } from 'vitest';
import { changeKeeps } from '../../../../suites/checks/change/change-keeps.ts';
import { stateReached } from '../../../../suites/checks/change/state-reached.ts';
import { cancelled, moved, read, updated, type Sent } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, exact, order, without, type Wire } from '../../kit/wire.ts';

const at = '2025-01-02T04:00:00.000Z';
const confirmedOrder = order({ confirmed_at: at, confirmed_status: 'confirmed' });
const closedOrder = order({ closed_at: at, closed_status: 'closed' });

describe('the state that a write is for', () => {
  const after = (operation: string) => ({ with: { operation, in: 'read' } });
  const inAnswer = (operation: string) => ({ with: { operation, in: 'answer' } });
  judges(stateReached, [
    {
      claim: 'is read after confirming',
      ...after('confirmOrder'),
      of: [moved('confirmOrder', order()), read(confirmedOrder)],
      says: 'holds',
    },
    {
      claim: 'is read after closing though the answer is older',
      ...after('closeOrder'),
      of: [moved('closeOrder', order()), read(closedOrder)],
      says: 'holds',
    },
    {
      claim: 'is not read after closing',
      ...after('closeOrder'),
      of: [moved('closeOrder', closedOrder), read(order())],
      says: 'breaks',
      message: 'closeOrder was accepted, but the order read after it is not closed.',
      pointer: '/order/closed_at',
      expected: 'a time',
      received: 'null',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'is gone after opening',
      ...after('openOrder'),
      of: [moved('openOrder', order()), read(order())],
      says: 'holds',
    },
    {
      claim: 'is still there after opening',
      ...after('openOrder'),
      of: [moved('openOrder', order()), read(closedOrder)],
      says: 'breaks',
      message: 'openOrder was accepted, but the order read after it is not open again.',
      pointer: '/order/closed_at',
      expected: 'null',
      received: `"${at}"`,
    },
    {
      claim: 'is in the answer to a cancellation',
      ...inAnswer('cancelOrder'),
      of: [cancelled({}, cancelledOrder())],
      says: 'holds',
    },
    {
      claim: 'is not in the answer to a cancellation',
      ...inAnswer('cancelOrder'),
      of: [cancelled({}, order()), read(cancelledOrder())],
      says: 'breaks',
      message: 'cancelOrder was accepted, but the order in the answer is not cancelled.',
      pointer: '/order/cancelled_at',
      expected: 'a time',
      received: 'null',
    },
    {
      claim: 'is not reached by a write that was refused',
      ...after('confirmOrder'),
      of: [moved('confirmOrder', order(), { status: 422 }), read(order())],
      says: 'nothing',
    },
    {
      claim: 'is not meant by a repeated write',
      ...after('confirmOrder'),
      of: [moved('confirmOrder', order(), { intent: 'repeat' }), read(order())],
      says: 'nothing',
    },
    {
      claim: 'is not judged after another write',
      ...after('confirmOrder'),
      of: [moved('confirmOrder', order()), cancelled({}, cancelledOrder()), read(cancelledOrder())],
      says: 'nothing',
    },
    {
      claim: 'is not judged where the time is not answered',
      ...after('confirmOrder'),
      of: [moved('confirmOrder', order()), read(without(order(), 'confirmed_at'))],
      says: 'nothing',
    },
    {
      claim: 'leaves other operations alone',
      ...after('confirmOrder'),
      of: [moved('closeOrder', order()), read(order())],
      says: 'nothing',
    },
  ]);
});

describe('what a write is not for', () => {
  const of = (operation: string) => ({ with: { operation } });
  const around = (before: Wire, write: Sent, after: Wire) => [read(before), write, read(after)];
  const confirming = moved('confirmOrder', order());
  judges(changeKeeps, [
    { claim: 'stays', ...of('confirmOrder'), of: around(order(), confirming, confirmedOrder), says: 'holds' },
    {
      claim: 'is not the record of a payment or the time of the change',
      ...of('confirmOrder'),
      of: around(order(), confirming, {
        ...confirmedOrder,
        updated_at: at,
        transactions: [{ id: 1, kind: 'pending', amount: 200 }],
      }),
      says: 'holds',
    },
    {
      claim: 'is the note, when an order is confirmed',
      ...of('confirmOrder'),
      of: around(order({ note: 'Gọi trước' }), confirming, confirmedOrder),
      says: 'breaks',
      message: 'confirmOrder also changed note, which it is not for.',
      pointer: '/order/note',
      expected: '"Gọi trước"',
      received: 'null',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    {
      claim: 'is the total, to the last digit',
      ...of('closeOrder'),
      of: around(order({ total_price: exact('9999999999999999999999.0001') }), moved('closeOrder', order()), {
        ...closedOrder,
        total_price: exact('9999999999999999999999.0002'),
      }),
      says: 'breaks',
      message: 'closeOrder also changed totalPrice, which it is not for.',
      pointer: '/order/total_price',
      expected: '9999999999999999999999.0001',
      received: '9999999999999999999999.0002',
    },
    {
      claim: 'is everything that an update does not name',
      ...of('updateOrder'),
      of: around(
        order({ note_attributes: [{ name: 'màu', value: 'đỏ' }] }),
        updated({ note: 'mới' }, order()),
        order({ note: 'mới' }),
      ),
      says: 'breaks',
      message: 'updateOrder also changed noteAttributes, which it is not for.',
      pointer: '/order/note_attributes',
      expected: '[{name: "màu", value: "đỏ"}]',
      received: 'null',
    },
    {
      claim: 'is not the contact that goes with an e-mail address',
      ...of('updateOrder'),
      of: around(
        order({ contact_email: 'an@example.com' }),
        updated({ email: 'ba@example.com' }, order()),
        order({ email: 'ba@example.com', contact_email: 'ba@example.com' }),
      ),
      says: 'holds',
    },
    {
      claim: 'is the addresses, when an order is cancelled',
      ...of('cancelOrder'),
      of: around(
        order({ shipping_address: { ward: 'a' } }),
        cancelled({}, cancelledOrder()),
        cancelledOrder(),
      ),
      says: 'breaks',
      message: 'cancelOrder also changed shippingAddress, which it is not for.',
      pointer: '/order/shipping_address',
      expected: '{ward: "a"}',
      received: 'null',
    },
    {
      claim: 'is not judged where the order was not read before',
      ...of('confirmOrder'),
      of: [confirming, read(order({ note: 'x' }))],
      says: 'nothing',
    },
    {
      claim: 'is not judged where another write lies between',
      ...of('confirmOrder'),
      of: [read(order()), updated({ note: 'x' }, order()), confirming, read(order({ note: 'x' }))],
      says: 'nothing',
    },
    {
      claim: 'is not judged of a write that was refused',
      ...of('confirmOrder'),
      of: around(order(), moved('confirmOrder', order(), { status: 409 }), order({ note: 'x' })),
      says: 'nothing',
    },
  ]);
});
