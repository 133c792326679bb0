import { describe, expect, it } from 'vitest';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { evidence, run } from '../kit/evidence.ts';
import { created, read, type Sent } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';
import { differencesOf, learn, type Learned } from './drift-kit.ts';

/** Orders that are created and read; each is read again so often, a second apart, until it is there. */
function learnSettling(orders: number, readAgain: number): Promise<Learned> {
  const sent = Array.from({ length: orders }, (_, nth): readonly Sent[] => {
    const id = 2001 + nth;
    const seconds = nth * 20;
    const at = (after: number) => ({
      startedAt: new Date(Date.UTC(2025, 0, 2, 3, 0, seconds + after)).toISOString(),
    });
    const shown = order({ id });
    return [
      { ...created({}, shown), ...at(0) },
      ...Array.from({ length: readAgain + 1 }, (_reading, turn) => ({ ...read(shown), ...at(1 + turn) })),
    ];
  });
  const record = evidence(sent.flat(), { run: run({ settleMs: 10_000 }) });
  return learn({ ...record, exchanges: record.exchanges.map(settlesFirst) }, 'haravan', 'core');
}

/** Every reading but the first after a creation asks the one before it again. */
function settlesFirst(record: ExchangeRecord, index: number, all: readonly ExchangeRecord[]): ExchangeRecord {
  const before = all[index - 1];
  const again = record.operation === 'getOrder' && before?.operation === 'getOrder';
  return again ? { ...record, settles: before.id } : record;
}

describe('settling', () => {
  it('is seen at once where no reading is asked again', async () => {
    const { shape } = await learnSettling(12, 0);
    expect(shape.customs.get('settling')).toMatchObject({ of: 12, kinds: { 'at-once': 12 } });
  });

  it('is timed from the end of the write to the reading that showed it', async () => {
    const { shape } = await learnSettling(12, 2);
    expect(shape.customs.get('settling')).toMatchObject({ of: 12, kinds: { 'within-5s': 12 } });
  });

  it('that takes three seconds and took none is behaviour that has changed', async () => {
    const found = await differencesOf(await learnSettling(12, 0), await learnSettling(12, 2));
    expect(found).toMatchObject([
      { id: 'settling/settling', class: 'behavioural', title: 'what is written is seen later' },
    ]);
  });

  it('that is late once in a while is not', async () => {
    const now = await learnSettling(12, 0);
    const late = new Map(now.shape.customs).set('settling', {
      of: 12,
      kinds: { 'at-once': 11, 'within-1s': 1 },
      shows: {},
    });
    const slower = { ...now, shape: { ...now.shape, customs: late } };
    expect(await differencesOf(now, slower)).toEqual([]);
  });
});
