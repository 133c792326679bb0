import { describe } from 'vitest';
import { deletedIsGone } from '../../../../suites/checks/life/deleted-is-gone.ts';
import { nothingCreated } from '../../../../suites/checks/probe/nothing-created.ts';
import { created, exchange, listed, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order } from '../../kit/wire.ts';

const deleted = exchange('deleteOrder', { answer: {} });

describe('an order that was deleted', () => {
  judges(deletedIsGone, [
    { claim: 'is not found', of: [deleted, read(order(), { status: 404 })], says: 'holds' },
    {
      claim: 'must not be read',
      of: [deleted, read(order())],
      says: 'breaks',
      message: 'Order 1001 was deleted, and reading it was answered with 200.',
      expected: '404',
      received: '200',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'is not looked for before it is deleted, nor where another is read, nor over the limit',
      of: [read(order()), deleted, read(order({ id: 1002 })), read(order(), { status: 429 })],
      says: 'nothing',
    },
    {
      claim: 'may be read where its deletion was refused',
      of: [exchange('deleteOrder', { answer: {} }, { status: 422 }), read(order())],
      says: 'nothing',
    },
  ]);
});

describe('a new order that was refused', () => {
  const refused = created({ note: 'mine' }, {}, { status: 422, intent: 'over-stock' });
  const intent = { intent: 'over-stock' };
  judges(nothingCreated, [
    {
      claim: 'is on no later list',
      of: [refused, listed('status=open', [order({ note: 'of others' })])],
      with: intent,
      says: 'holds',
    },
    {
      claim: 'is found on a list',
      of: [refused, listed('status=open', [order(), order({ id: 1002, note: 'mine' })])],
      with: intent,
      says: 'breaks',
      message: 'An order was refused with 422, and yet order 1002 has its note.',
      pointer: '/orders/1/note',
      expected: 'no such order',
      received: 'order 1002',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'is not looked for before, on a list of some fields, or where it was accepted',
      of: [
        listed('status=open', [order({ note: 'mine' })]),
        refused,
        listed('status=open&fields=id', [{ id: 1 }]),
        created({ note: 'mine' }, order({ note: 'mine' }), { intent: 'over-stock' }),
        listed('status=open', [order({ note: 'mine' })], { status: 500 }),
      ],
      with: intent,
      says: 'nothing',
    },
  ]);
});
