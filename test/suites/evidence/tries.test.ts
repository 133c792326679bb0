import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { deriveSubjects, type SubjectLists } from '../../../suites/evidence/derive-subjects.ts';
import { triedAgain } from '../../../suites/evidence/tried-again.ts';
import { evidence, numbered } from '../kit/evidence.ts';
import { counted, created, listed, moved, read, unanswered, updated, type Sent } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';

function derive(...sent: readonly Sent[]): SubjectLists {
  return deriveSubjects(evidence(sent), dialectOf('haravan'));
}

const again = (sent: Sent, retryOf: string): Sent => ({ ...sent, retryOf });

describe('a try that was made good by a later one', () => {
  const list = listed('status=open&limit=9', [order()]);
  const count = counted('status=open', 1);

  it('is known by the id that the later one names', () => {
    const sent = [list, again(list, 'x0001'), again(list, 'x0002'), count];
    expect([...triedAgain(numbered(sent))]).toEqual(['x0001', 'x0002']);
  });

  it('does not come between two lists that a count stands between', () => {
    const { count: counts } = derive(
      unanswered(list),
      again(list, 'x0001'),
      { ...count, response: { status: 502, headers: {}, body: '' } },
      unanswered(again(count, 'x0003')),
      again(count, 'x0004'),
      list,
    );
    expect(counts.map(({ count: said, listed: held, whole }) => [said, held, whole])).toEqual([[1, 1, true]]);
  });

  it('does not come between the pages of a list', () => {
    const page = (nth: number): Sent => listed(`limit=1&page=${String(nth)}`, [order({ id: nth })]);
    const { paging } = derive(page(1), unanswered(page(2)), again(page(2), 'x0002'), page(3));
    expect(paging.map(({ pages }) => pages.map(({ exchange }) => exchange.record.id))).toEqual([
      ['x0001', 'x0003', 'x0004'],
    ]);
  });

  it('is no write: the shop has not acted on it', () => {
    const close = moved('closeOrder', order());
    const refused = moved('closeOrder', order(), { status: 429 });
    const { change, life } = derive(
      created({}, order()),
      read(order()),
      unanswered(close),
      again(refused, 'x0003'),
      again(close, 'x0004'),
      read(order()),
    );
    expect(change.map(({ exchange, before, after }) => [exchange, before, after].map(idOf))).toEqual([
      ['x0005', 'x0002', 'x0006'],
    ]);
    expect(life.map(({ events }) => events.filter(({ kind }) => kind === 'written').length)).toEqual([2]);
  });

  it('is an exchange for all that, which shows how the shop refuses', () => {
    const refused = listed('', [], { status: 429 });
    const { exchange, run } = derive(refused, again(list, 'x0001'));
    expect(exchange.map(idOf)).toEqual(['x0001', 'x0002']);
    expect(run.flatMap(({ exchanges }) => exchanges).map(({ record, index }) => [record.id, index])).toEqual([
      ['x0002', 0],
    ]);
  });
});

interface Recorded {
  readonly record: { readonly id: string };
}

function idOf(of: Recorded | { readonly exchange: Recorded } | undefined): string | undefined {
  if (of === undefined) return undefined;
  return 'record' in of ? of.record.id : of.exchange.record.id;
}

describe('the life of an order', () => {
  const close = moved('closeOrder', order());

  it.each([
    ['was not answered', unanswered(close)],
    ['a gateway answered', { ...close, response: { status: 504, headers: {}, body: '' } }],
  ])('ends for us with a write that %s: the shop may act on it at any time', (_, lost) => {
    const { life, change, listing, sighting } = derive(
      created({}, order()),
      read(order()),
      lost,
      read(order()),
      updated({ note: 'x' }, order()),
      read(order({ closed_at: '2025-01-02T03:00:05Z' })),
      listed('status=any', [order()]),
    );
    expect(life.map(({ events }) => events.map(({ kind }) => kind))).toEqual([
      ['written', 'seen', 'seen', 'written'],
    ]);
    const last = change.at(-1);
    expect([last?.operation, last?.before, last?.after]).toEqual(['updateOrder', undefined, undefined]);
    expect(listing.map(({ ours }) => ours)).toEqual([[]]);
    expect(sighting.map(idOf)).toEqual(['x0001', 'x0002', 'x0004', 'x0005', 'x0006', 'x0007']);
  });

  it.each([500, 422])('goes on after a write that the shop itself answered with %d', (status) => {
    const { life } = derive(created({}, order()), moved('closeOrder', order(), { status }), read(order()));
    expect(life.map(({ events }) => events.at(-1)?.kind)).toEqual(['seen']);
  });
});
