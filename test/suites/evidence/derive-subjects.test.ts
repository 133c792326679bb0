import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { deriveSubjects, type SubjectLists } from '../../../suites/evidence/derive-subjects.ts';
import type { Sighting } from '../../../suites/evidence/subjects.ts';
import { evidence } from '../kit/evidence.ts';
import {
  cancelled,
  counted,
  created,
  exchange,
  listed,
  moved,
  read,
  tagged,
  unanswered,
  updated,
  type Sent,
} from '../kit/exchanges.ts';
import { cancelledOrder, order } from '../kit/wire.ts';

function derive(...sent: readonly Sent[]): SubjectLists {
  return deriveSubjects(evidence(sent), dialectOf('haravan'));
}

const idOf = (sighting: Sighting | undefined): string | undefined => sighting?.exchange.record.id;
/** Of the only change: the exchanges by which the order is known before and after it. */
function around(...sent: readonly Sent[]): readonly (string | undefined)[] {
  const [change, ...others] = derive(...sent).change;
  expect(others).toEqual([]);
  return [idOf(change?.before), idOf(change?.after)];
}

describe('a creation', () => {
  it('knows what was asked for, in neutral words', () => {
    const { creation } = derive(created({ note: 'x', tags: 'a, b' }, order()));
    expect(
      creation.map(({ draft, answer }) => [draft.note, draft.tags, draft.lineItems?.[0]?.price, answer.id]),
    ).toEqual([['x', ['a', 'b'], '100', '1001']]);
  });

  it('is read after it, before anything else is done to it', () => {
    const { creation } = derive(
      created({}, order()),
      read(order()),
      listed('', [order()]),
      read(order()),
      moved('closeOrder', order()),
      read(order()),
    );
    expect(creation.map(({ read: after }) => idOf(after))).toEqual(['x0004']);
  });

  it('begins the life of an order with a write, so that nothing seen before counts for it', () => {
    const { life } = derive(read(order()), created({}, order()), read(order()));
    expect(life.map(({ orderId, events }) => [orderId, events.map(({ kind }) => kind)])).toEqual([
      ['1001', ['seen', 'written', 'seen', 'seen']],
    ]);
  });

  it('is none where it was refused, failed, or answered without an order', () => {
    const { creation } = derive(
      created({}, order(), { status: 422 }),
      created({}, order(), { status: 500 }),
      unanswered(created({}, order())),
      exchange('createOrder', { asked: { order: {} }, answer: { id: 1001 } }),
    );
    expect(creation).toEqual([]);
  });

  it('makes an order ours wherever it is seen', () => {
    const { sighting } = derive(
      read(order({ id: 2 })),
      created({ note: 'x' }, order()),
      listed('', [order(), order({ id: 2 })]),
    );
    expect(sighting.map(({ order: { id }, draft, seen }) => [id, draft?.note, seen])).toEqual([
      ['2', undefined, 'read'],
      ['1001', 'x', 'answered'],
      ['1001', 'x', 'listed'],
      ['2', undefined, 'listed'],
    ]);
  });
});

describe('a change', () => {
  it('stands between the last reading before it and the last before the next write', () => {
    expect(
      around(read(order()), read(order()), moved('closeOrder', order()), read(order()), read(order())),
    ).toEqual(['x0002', 'x0005']);
  });

  it('may be known before it by a list, but after it by a reading alone', () => {
    expect(around(listed('', [order()]), moved('closeOrder', order()), listed('', [order()]))).toEqual([
      'x0001',
      undefined,
    ]);
  });

  it('is not known by the answer of a write', () => {
    const { change } = derive(moved('confirmOrder', order()), moved('closeOrder', order()));
    expect(change.map(({ before, after }) => [before, after])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('is not known before it where another write lies between', () => {
    const { change } = derive(
      read(order()),
      updated({ note: 'x' }, order()),
      moved('closeOrder', order()),
      read(order()),
    );
    expect(change.map(({ before, after }) => [idOf(before), idOf(after)])).toEqual([
      ['x0001', undefined],
      [undefined, 'x0004'],
    ]);
  });

  it('takes a write that was refused for none', () => {
    const { change } = derive(
      read(order()),
      updated({}, order(), { status: 422 }),
      moved('closeOrder', order()),
      read(order()),
    );
    expect(change.map(({ accepted, before, after }) => [accepted, idOf(before), idOf(after)])).toEqual([
      [false, 'x0001', undefined],
      [true, 'x0001', 'x0004'],
    ]);
  });

  it.each([
    ['failed', moved('closeOrder', order(), { status: 500 })],
    ['was answered by a redirect', moved('closeOrder', order(), { status: 302 })],
    ['was not answered', unanswered(moved('closeOrder', order()))],
  ])('takes a write that %s for one that may have acted', (_, write) => {
    const { change } = derive(read(order()), write, moved('openOrder', order()), read(order()));
    expect(change.filter(({ operation }) => operation === 'openOrder').map(({ before }) => before)).toEqual([
      undefined,
    ]);
  });

  it('is not disturbed by a write to another order', () => {
    const other = exchange('closeOrder', { orderId: 5, asked: {}, answer: { order: order({ id: 5 }) } });
    const { change } = derive(read(order()), other, moved('openOrder', order()), read(order()));
    expect(change.map(({ orderId, before }) => [orderId, idOf(before)])).toEqual([
      ['5', undefined],
      ['1001', 'x0001'],
    ]);
  });

  it('is not known by some fields of the order', () => {
    expect(around(listed('fields=id', [{ id: 1001 }]), moved('closeOrder', order()))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('knows what it was asked for', () => {
    const { change } = derive(
      cancelled({ amount: '520000', restock: true }, cancelledOrder()),
      updated({ note: 'x' }, order()),
      tagged('addOrderTags', { sent: 'a, b', answered: null }),
    );
    expect(change[0]?.cancellation).toEqual({ amount: '520000', restock: true });
    expect(change[1]?.update).toEqual({ id: '1001', note: 'x' });
    expect([change[2]?.tags, change[2]?.answeredTags]).toEqual([['a', 'b'], []]);
  });

  it('is none where no answer was received, or it was sent together with another', () => {
    const { change, pair } = derive(
      unanswered(moved('closeOrder', order())),
      moved('closeOrder', order(), { together: 'both' }),
      moved('openOrder', order(), { together: 'both' }),
    );
    expect(derive(moved('closeOrder', order(), { together: 'alone' })).pair).toEqual([]);
    expect(change).toEqual([]);
    expect(pair.map(({ exchanges }) => exchanges.map(({ record }) => record.id))).toEqual([
      ['x0002', 'x0003'],
    ]);
  });

  it('is a probe where it was made to be refused', () => {
    const { change, probe } = derive(cancelled({}, order(), { intent: 'no-credentials', status: 401 }));
    expect(change).toEqual([]);
    expect(probe.map((made) => made.exchange.record.id)).toEqual(['x0001']);
  });
});

describe('a list', () => {
  const page = (query: string, many: number) =>
    derive(
      listed(
        query,
        Array.from({ length: many }, (_, index) => order({ id: index + 1 })),
      ),
    ).listing.map(({ complete }) => complete);

  it.each([
    ['limit=3', 2, true],
    ['limit=3', 3, false],
    ['limit=3&page=1', 2, true],
    ['limit=3&page=2', 2, false],
    ['status=any', 49, true],
    ['status=any', 50, false],
    ['limit=250', 50, false],
  ])('with %s and %i orders is whole: %s', (query, many, whole) => {
    expect(page(query, many)).toEqual([whole]);
  });

  it('knows the orders of this run whose state is certain', () => {
    const [one, two] = [order({ id: 1 }), order({ id: 2 })];
    const closing = exchange('closeOrder', { orderId: 2, asked: {}, answer: { order: two } });
    const { listing } = derive(
      created({}, one),
      read(one),
      created({}, two),
      read(two),
      closing,
      read(order({ id: 3 })),
      listed('', []),
    );
    expect(listing.map(({ ours }) => ours.map(({ id }) => id))).toEqual([['1']]);
  });

  it('is none where it was refused, or holds no list', () => {
    expect(
      derive(listed('', [], { status: 422 }), exchange('listOrders', { answer: { order: order() } })).listing,
    ).toEqual([]);
  });
});

describe('pages and counts', () => {
  const turn = (...pages: readonly string[]): readonly Sent[] =>
    pages.map((query) => listed(query, [order()]));
  const runs = (...sent: readonly Sent[]) =>
    derive(...sent).paging.map(({ pages, toTheEnd }) => [pages.length, toTheEnd]);

  it('run from the first page to the last of one selection', () => {
    expect(runs(...turn('limit=1&page=1', 'page=2&limit=1'), listed('limit=1&page=3', []))).toEqual([
      [3, true],
    ]);
    expect(runs(...turn('limit=1&page=1', 'limit=1&page=2'))).toEqual([[2, false]]);
  });

  it('begin anew with another selection, another first page, or a page left out', () => {
    const all = turn(
      'limit=1&page=1',
      'limit=1&page=2',
      'limit=1&page=1',
      'limit=1&page=3',
      'limit=2&page=1',
      'limit=2&page=2',
    );
    expect(runs(...all)).toEqual([
      [2, false],
      [2, true],
    ]);
  });

  it('are one run in one scenario', () => {
    const [first, second] = turn('limit=1&page=1', 'limit=1&page=2');
    expect(first && second && runs(first, { ...second, scenario: 'another' })).toEqual([]);
  });

  it('are counted between two lists that agree', () => {
    const { count } = derive(
      listed('status=open&limit=9', [order()]),
      counted('status=open', 1),
      listed('limit=9&status=open', [order()]),
      counted('status=open', 2),
      listed('status=open', []),
    );
    expect(count.map(({ count: said, listed: held, whole }) => [said, held, whole])).toEqual([
      [1, 1, true],
      [2, undefined, false],
    ]);
  });
});
