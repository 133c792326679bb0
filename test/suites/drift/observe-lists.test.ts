import { describe, expect, it } from 'vitest';
import { evidence } from '../kit/evidence.ts';
import { counted, listed, type Sent } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';
import { learn } from './drift-kit.ts';

const orders = (count: number, given: object = {}): ReturnType<typeof order>[] =>
  Array.from({ length: count }, (_, nth) =>
    order({ id: 3000 - nth, created_at: `2025-01-02T03:${String(59 - nth).padStart(2, '0')}:00Z`, ...given }),
  );

async function habitsOf(...sent: readonly Sent[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const { shape } = await learn(evidence(sent), 'haravan', 'probe');
  return Object.fromEntries([...shape.habits].map(([name, { fits }]) => [name, fits]));
}

describe('what a list does by default', () => {
  it('is a page of so many where a longer one was seen', async () => {
    const habits = await habitsOf(
      listed('status=any&limit=50', orders(30)),
      listed('status=any', orders(20)),
    );
    expect(habits['orders on a page without a limit']).toEqual(['20']);
  });

  it('is a page of at least so many where none was', async () => {
    const habits = await habitsOf(
      listed('status=any&limit=50', orders(20)),
      listed('status=any', orders(20)),
    );
    expect(habits['orders on a page without a limit']).toEqual(['>=20']);
  });

  it('is every order that all lists without one have in common', async () => {
    const same = { updated_at: '2025-01-03T00:00:00Z' };
    const habits = await habitsOf(listed('status=any', orders(6, same)));
    expect(habits['order of a list without an order']).toEqual([
      'last changed first',
      'last changed last',
      'newest first',
    ]);
  });

  it('is not told by a handful of orders', async () => {
    expect(await habitsOf(listed('status=any', orders(4)))).not.toHaveProperty([
      'order of a list without an order',
    ]);
  });

  it('is told by the counts of each status, where nothing was ordered in between', async () => {
    const counts = (first: number, last: number): readonly Sent[] => [
      counted('', first),
      counted('status=open', 7),
      counted('status=closed', 2),
      counted('status=cancelled', 1),
      counted('', last),
    ];
    const name = 'orders in a count without a status';
    expect((await habitsOf(...counts(7, 7)))[name]).toEqual(['open']);
    expect((await habitsOf(...counts(10, 10)))[name]).toEqual(['any']);
    expect(await habitsOf(...counts(7, 8))).not.toHaveProperty([name]);
  });
});
