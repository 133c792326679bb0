import { describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { judgedExchanges } from '../../../suites/evidence/read-evidence.ts';
import { openExchange } from '../../../suites/evidence/exchange.ts';
import { deriveSubjects, type SubjectLists } from '../../../suites/evidence/derive-subjects.ts';
import { findLateReadings, type LateReadings } from '../../../suites/evidence/late-readings.ts';
import { evidence, numbered, run } from '../kit/evidence.ts';
import { created, listed, moved, read, tagged, type Sent } from '../kit/exchanges.ts';
import { order, type Wire } from '../kit/wire.ts';

const dialect = dialectOf('haravan');
const settleMs = 5000;
const closed = { closed_at: '2025-01-02T03:00:05.000Z', closed_status: 'closed' };

/** Sent so many milliseconds after the first of the run. */
const after = (milliseconds: number, sent: Sent): Sent => ({
  ...sent,
  startedAt: new Date(Date.parse('2025-01-02T03:00:00.000Z') + milliseconds).toISOString(),
});
const again = (settles: string, sent: Sent): Sent => ({ ...sent, settles });
const absent = (): Sent => read(order(), { status: 404 });

function find(...sent: readonly Sent[]): LateReadings {
  return findLateReadings(
    numbered(sent).map((record, index) => openExchange(record, index, dialect)),
    settleMs,
  );
}

function derive(...sent: readonly Sent[]): SubjectLists {
  return deriveSubjects(evidence(sent, { run: run({ settleMs }) }), dialect);
}

/** An order is created and closed; what is read after that comes from a shop that may be late. */
const closing: readonly Sent[] = [
  after(0, created({}, order())),
  after(10, read(order())),
  after(20, moved('closeOrder', order())),
];

describe('a reading that was asked again', () => {
  it('is late where the order was not there yet', () => {
    const { late } = find(
      after(0, created({}, order())),
      after(5, absent()),
      after(200, again('x0002', absent())),
      after(600, again('x0003', read(order()))),
    );
    expect([...late]).toEqual(['x0002', 'x0003']);
  });

  it('is late where it shows what was before, and says how long that took', () => {
    const { late, madeGoodAfterMs } = find(
      ...closing,
      after(30, read(order())),
      after(521, again('x0004', read(order(closed)))),
    );
    expect([...late]).toEqual(['x0004']);
    expect(madeGoodAfterMs).toEqual([500]);
  });

  it('is late where one part of it shows what was and another what is to be', () => {
    const half = order({ closed_at: closed.closed_at });
    const { late } = find(...closing, after(30, read(half)), after(90, again('x0004', read(order(closed)))));
    expect([...late]).toEqual(['x0004']);
  });

  it('is late where a list does not hold the order yet', () => {
    const { late } = find(
      ...closing,
      after(30, listed('status=closed', [])),
      after(90, again('x0004', listed('status=closed', [order(closed)]))),
    );
    expect([...late]).toEqual(['x0004']);
  });

  it.each<[string, Wire]>([
    ['a value that the order never had', order({ total_price: 201 })],
    ['a line that the order never had', order({ line_items: [{ ...lineOf(order()), quantity: 3 }] })],
    ['the id of another order', order({ id: 1002 })],
  ])('is judged like any other where it shows %s', (_what, wrong) => {
    const { late } = find(
      ...closing,
      after(30, { ...read(wrong), request: read(order()).request }),
      after(90, again('x0004', read(order(closed)))),
    );
    expect(late.size).toBe(0);
  });

  it('is judged like any other where it was asked for when the time was over', () => {
    const { late } = find(
      ...closing,
      after(30 + settleMs, read(order())),
      after(90 + settleMs, again('x0004', read(order(closed)))),
    );
    expect(late.size).toBe(0);
  });

  it('is judged like any other where the shop failed', () => {
    const { late } = find(
      ...closing,
      after(30, read(order(), { status: 500 })),
      after(90, again('x0004', read(order(closed)))),
    );
    expect(late.size).toBe(0);
  });

  it('stays wrong where the last that was asked in its place is wrong, too', () => {
    const { change } = derive(
      ...closing,
      after(30, read(order())),
      after(5025, again('x0004', read(order()))),
    );
    expect(change.map(({ after: seen }) => seen?.exchange.record.id)).toEqual(['x0005']);
    expect(change[0]?.after?.order.closedAt).toBeNull();
  });
});

describe('what is derived of a run in a shop that was late', () => {
  it('leaves out readings that were only late, and an order that was not there yet', () => {
    const { exchange, sighting } = derive(
      after(0, created({}, order())),
      after(5, absent()),
      after(200, again('x0002', read(order()))),
    );
    expect(exchange.map(({ record }) => record.id)).toEqual(['x0001', 'x0003']);
    expect(sighting.map(({ exchange: { record } }) => record.id)).toEqual(['x0001', 'x0003']);
  });

  it('knows nothing by readings soon after a write whose effect is left open', () => {
    const late = [after(30, read(order())), after(90, again('x0004', read(order(closed))))];
    const open = after(100, {
      ...tagged('addOrderTags', { sent: 'Quà', answered: 'Quà,VIP' }),
      intent: 'unsaid',
    });
    const soon = derive(...closing, ...late, open, after(200, read(order(closed))));
    const later = derive(...closing, ...late, open, after(200 + settleMs, read(order(closed))));
    const lastSeen = ({ life }: SubjectLists): readonly string[] =>
      (life[0]?.events ?? []).flatMap((event) =>
        event.kind === 'seen' && event.sighting.seen === 'read' ? [event.sighting.exchange.record.id] : [],
      );
    expect(lastSeen(soon)).toEqual(['x0002', 'x0005']);
    expect(lastSeen(later)).toEqual(['x0002', 'x0005', 'x0007']);
  });

  it('knows everything by the readings of a shop that was never late', () => {
    const open = after(100, {
      ...tagged('addOrderTags', { sent: 'Quà', answered: 'Quà,VIP' }),
      intent: 'unsaid',
    });
    const { life } = derive(...closing, open, after(200, read(order(closed))));
    expect(life[0]?.events.at(-1)?.kind).toBe('seen');
  });

  it('is what it is without any time given', () => {
    const sent = [...closing, after(30, read(order())), after(90, again('x0004', read(order(closed))))];
    const given = deriveSubjects(evidence(sent), dialect);
    expect(given.sighting).toHaveLength(judgedExchanges(evidence(sent)).length);
  });
});

function lineOf(given: Wire): Wire {
  return (given['line_items'] as readonly Wire[])[0] ?? {};
}
