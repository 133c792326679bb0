import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealOut } from '../../../suites/shards/deal-out.ts';
import { shardWords } from '../../../suites/shards/shard-words.ts';
import { costOf, otherCost, scenarioCosts } from '../../../suites/shards/costs.ts';
import { scenarios } from '../../../suites/scenarios/index.ts';

const items = fc.uniqueArray(fc.record({ name: fc.string(), cost: fc.integer({ min: 1, max: 100 }) }), {
  selector: ({ name }) => name,
  maxLength: 40,
});
const counts = fc.integer({ min: 1, max: 12 });

describe('dealing scenarios out to shards', () => {
  it('gives each to exactly one of them', () => {
    fc.assert(
      fc.property(items, counts, (given, count) => {
        const dealt = dealOut(given, count);
        expect([...dealt.keys()].toSorted()).toEqual(given.map(({ name }) => name).toSorted());
        for (const index of dealt.values()) expect(index >= 1 && index <= count).toBe(true);
      }),
    );
  });

  it('leaves no shard with more than another but for what its dearest scenario costs', () => {
    fc.assert(
      fc.property(items, counts, (given, count) => {
        const dealt = dealOut(given, count);
        const loads = Array.from({ length: count }, (_, at) =>
          given.reduce((sum, { name, cost }) => sum + (dealt.get(name) === at + 1 ? cost : 0), 0),
        );
        const dearest = Math.max(0, ...given.map(({ cost }) => cost));
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(dearest);
      }),
    );
  });

  it('is the same for every shard that asks', () => {
    const told = scenarios.map(({ name }) => ({ name, cost: costOf(name, 'full') }));
    expect([...dealOut(told, 4)]).toEqual([...dealOut(structuredClone(told), 4)]);
  });

  it('is said in words', () => {
    expect(shardWords({ index: 2, count: 4 })).toBe('shard 2 of 4');
  });
});

describe('what scenarios cost', () => {
  it('is known of scenarios that there are, and of no others', () => {
    const names = scenarios.map(({ name }) => name);
    expect(Object.keys(scenarioCosts).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('may depend on the profile, and is a little where nobody has said', () => {
    expect(costOf('orders made up from the contract keep what was sent', 'core')).toBe(6);
    expect(costOf('orders made up from the contract keep what was sent', 'full')).toBe(30);
    expect(costOf('toString', 'core')).toBe(otherCost);
  });
});
