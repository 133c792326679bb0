import { describe } from 'vitest';
import { deletedIsGone } from '../../../../suites/checks/life/deleted-is-gone.ts';
import { nothingCreated } from '../../../../suites/checks/probe/nothing-created.ts';
import { created, exchange, listed, read, type How } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order, without } from '../../kit/wire.ts';

describe('what says nothing of a deleted order', () => {
  const deleted = exchange('deleteOrder', { answer: {} });
  judges(deletedIsGone, [
    { claim: 'is that it was read twice', of: [read(order()), read(order())], says: 'nothing' },
    {
      claim: 'is that deleting it again is refused',
      of: [deleted, exchange('deleteOrder', { answer: {} }, { status: 422 })],
      says: 'nothing',
    },
  ]);
});

describe('what says nothing of an order that was refused', () => {
  const intent = { with: { intent: 'over-stock' } };
  const asked = (how: How) => created({ note: 'mine' }, order({ note: 'mine' }), how);
  const there = listed('status=open', [order({ note: 'mine' })]);
  judges(nothingCreated, [
    {
      claim: 'is that it was accepted',
      ...intent,
      of: [asked({ intent: 'over-stock' }), there],
      says: 'nothing',
    },
    {
      claim: 'is that the shop failed',
      ...intent,
      of: [asked({ intent: 'over-stock', status: 500 }), there],
      says: 'nothing',
    },
    { claim: 'is that it was sent in earnest', ...intent, of: [asked({}), there], says: 'nothing' },
    {
      claim: 'is that it was sent in earnest and refused',
      ...intent,
      of: [asked({ status: 422 }), there],
      says: 'nothing',
    },
    {
      claim: 'is a list without notes, where it had none',
      ...intent,
      of: [
        created({}, {}, { status: 422, intent: 'over-stock' }),
        listed('status=open', [without(order(), 'note')]),
      ],
      says: 'nothing',
    },
    {
      claim: 'is a later list that does not hold it, beside one that does',
      ...intent,
      of: [asked({ intent: 'over-stock', status: 400 }), listed('status=open', [order()]), there],
      says: 'breaks',
      message: 'An order was refused with 400, and yet order 1001 has its note.',
      pointer: '/orders/0/note',
      expected: 'no such order',
      received: 'order 1001',
      shows: ['x0003', 'x0001'],
    },
  ]);
});
