import { describe, expect, it } from 'vitest';
import { buildExcerpt } from '../../reports/excerpt.ts';
import { numbered } from '../suites/kit/evidence.ts';
import { exchange } from '../suites/kit/exchanges.ts';

const long = (length: number) => exchange('listOrders', { answer: 'x'.repeat(length) });
const cited = { shown: new Set(['x0001', 'x0002']), witnesses: new Set(['x0003', 'x0004']) };

describe('the excerpt of a long run', () => {
  it('keeps short answers whole', () => {
    const exchanges = numbered([long(1000), long(2000), long(3000)]);
    expect(buildExcerpt(exchanges, cited)).toEqual({ exchanges, leftOut: new Map() });
  });

  it('says how much of an answer it leaves out', () => {
    const excerpt = buildExcerpt(numbered([long(500_000), long(10), long(70_000)]), cited);
    expect(excerpt.leftOut).toEqual(
      new Map([
        ['x0001', 100_000],
        ['x0003', 10_000],
      ]),
    );
    expect(excerpt.exchanges.map(({ response }) => response?.body.length)).toEqual([400_000, 10, 60_000]);
  });

  it('holds no more than there is room for, however many are referred to', () => {
    const exchanges = numbered(Array.from({ length: 40 }, () => long(60_000)));
    const excerpt = buildExcerpt(exchanges, { shown: new Set(), witnesses: new Set() });
    const kept = excerpt.exchanges.reduce((sum, { response }) => sum + (response?.body.length ?? 0), 0);
    expect(kept).toBe(1_000_000);
    expect(excerpt.exchanges).toHaveLength(40);
  });
});
