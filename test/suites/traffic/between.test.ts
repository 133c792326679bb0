import { describe, expect, test } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { between } from '../../../suites/traffic/between.ts';
import { openTalks } from '../../../suites/traffic/traffic.ts';

function at(second: number, index: number): ExchangeRecord {
  return {
    type: 'exchange',
    id: `x${index}`,
    scenario: 'traffic',
    operation: 'listOrders',
    intent: 'ask',
    startedAt: new Date(second * 1000).toISOString(),
    durationMs: 1,
    request: { method: 'GET', url: '/orders.json', headers: {}, body: null },
    response: {
      status: 200,
      headers: {},
      body: '{"orders":[{"id":1},{"id":2,"created_at":"2026-01-01T00:00:00Z"}]}',
    },
    failure: null,
  };
}

const talks = openTalks([1, 2, 2, 3, 5].map(at), { dialect: dialectOf('haravan') });

function idsBetween(from: number, to: number): readonly string[] {
  return between(talks, from * 1000, to * 1000).map(({ record }) => record.id);
}

describe('exchanges between two moments', () => {
  test('are those that began at either of them or in between', () => {
    expect(idsBetween(2, 3)).toEqual(['x1', 'x2', 'x3']);
    expect(idsBetween(0, 9)).toHaveLength(5);
  });

  test('are none where none began', () => {
    expect(idsBetween(4, 4.5)).toEqual([]);
    expect(idsBetween(6, 9)).toEqual([]);
    expect(idsBetween(3, 2)).toEqual([]);
  });
});

describe('what is kept of an answer', () => {
  test('is which orders it shows, and the latest of their times where all show it', () => {
    const [first] = talks;
    expect(first?.shown.ids()).toEqual(['1', '2']);
    expect(first?.shown.count).toBe(2);
    expect(first?.shown.latest('created')).toBeUndefined();
    expect(first?.record.response?.body).toBe('');
  });
});
