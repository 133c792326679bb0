import { describe, expect, it } from 'vitest';
import { assignedAsAsked } from '../../../../suites/checks/change/assigned-as-asked.ts';
import { forbiddenChange } from '../../../../suites/checks/change/forbidden-change.ts';
import { linesStay } from '../../../../suites/checks/change/lines-stay.ts';
import { repeatOrRefuse } from '../../../../suites/checks/change/repeat-or-refuse.ts';
import { stateReached } from '../../../../suites/checks/change/state-reached.ts';
import { updatedAsAsked } from '../../../../suites/checks/change/updated-as-asked.ts';
import { cancelled, exchange, moved, read, updated } from '../../kit/exchanges.ts';
import { judges, said } from '../../kit/judging.ts';
import { cancelledOrder, line, order, without } from '../../kit/wire.ts';

describe('a write that a judge leaves alone', () => {
  const elsewhere = order({ assigned_location_id: 7 });
  const asked = { location_id: 9 };
  judges(assignedAsAsked, [
    {
      claim: 'is an assignment that was refused',
      of: [exchange('assignOrder', { asked, answer: {} }, { status: 422 }), read(elsewhere)],
      says: 'nothing',
    },
    {
      claim: 'is no assignment',
      of: [exchange('closeOrder', { asked, answer: { order: elsewhere } }), read(elsewhere)],
      says: 'nothing',
    },
    {
      claim: 'names its location as text',
      of: [exchange('assignOrder', { asked: { location_id: '9' }, answer: {} }), read(elsewhere)],
      says: 'nothing',
    },
    {
      claim: 'is sent without a body',
      of: [exchange('assignOrder', { answer: {} }), read(elsewhere)],
      says: 'nothing',
    },
    {
      claim: 'is answered without an order, and nothing is read after it',
      of: [exchange('assignOrder', { asked, answer: {} })],
      says: 'nothing',
    },
  ]);

  const repeated = { with: { operation: 'confirmOrder' } };
  const again = [
    read(cancelledOrder()),
    moved('confirmOrder', cancelledOrder(), { intent: 'repeat' }),
    read(order()),
  ];
  judges(repeatOrRefuse, [
    { claim: 'is not read before', ...repeated, of: again.slice(1), says: 'nothing' },
    { claim: 'is not read after', ...repeated, of: again.slice(0, 2), says: 'nothing' },
    { claim: 'is another operation', with: { operation: 'openOrder' }, of: again, says: 'nothing' },
  ]);

  const nine = order({ line_items: [line({ quantity: 9 })] });
  const sent = updated({ line_items: [{ id: 1, quantity: 9 }] }, nine, { intent: 'forbidden-change' });
  judges(forbiddenChange, [
    { claim: 'is not read before', of: [sent, read(nine)], says: 'nothing' },
    { claim: 'is not read after', of: [read(order()), sent], says: 'nothing' },
  ]);

  const update = { with: { operation: 'updateOrder' } };
  judges(linesStay, [
    { claim: 'is not read before', ...update, of: [sent, read(nine)], says: 'nothing' },
    { claim: 'is not read after', ...update, of: [read(order()), sent], says: 'nothing' },
    {
      claim: 'is read before without lines',
      ...update,
      of: [read(without(order(), 'line_items')), sent, read(nine)],
      says: 'nothing',
    },
    {
      claim: 'is read after without lines',
      ...update,
      of: [read(order()), sent, read(order({ line_items: null }))],
      says: 'nothing',
    },
    {
      claim: 'takes the price of a line away',
      ...update,
      of: [read(order()), sent, read(order({ line_items: [line({ price: null }), line({ id: 2 })] }))],
      says: 'breaks',
      message: 'updateOrder changed the lines of the order.',
      pointer: '/order/line_items',
      expected: 'line 1: 2 × 100',
      received: 'line 1: 2 × ?, line 2: 2 × 100',
    },
  ]);

  const note = { with: { attribute: 'note' } };
  judges(updatedAsAsked, [
    {
      claim: 'is no update, though it sends the same',
      ...note,
      of: [exchange('closeOrder', { asked: { order: { note: 'x' } }, answer: {} }), read(order())],
      says: 'nothing',
    },
    {
      claim: 'is an update after which nothing is read',
      ...note,
      of: [read(order()), updated({ note: 'x' }, order())],
      says: 'nothing',
    },
    {
      claim: 'empties what is no longer answered',
      ...note,
      of: [updated({ note: '' }, order()), read(without(order(), 'note'))],
      says: 'holds',
    },
  ]);
});

describe('a state that is missing in the answer', () => {
  it('is shown by the answer alone, though the order is read after it', async () => {
    const [judgement] = await said(stateReached, [cancelled({}, order()), read(cancelledOrder())], {
      operation: 'cancelOrder',
      in: 'answer',
    });
    expect(judgement).toMatchObject({ verdict: 'breaks' });
    expect(judgement).not.toHaveProperty('shows');
  });
});
