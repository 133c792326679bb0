import { describe, expect, it } from 'vitest';
import { parts, partsNamed } from './parts.ts';

describe('the parts of the bench', () => {
  it('are all run where none is named', () => {
    expect(partsNamed([])).toBe(parts);
  });

  it('are run in their own order, whatever the order of their names', () => {
    const [first, second] = parts.map(({ name }) => name);
    expect(partsNamed([second ?? '', first ?? ''])).toEqual(parts.slice(0, 2));
  });

  it('have names of their own', () => {
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  it('say which there are to a name that none has', () => {
    expect(() => partsNamed(['shrink'])).toThrow(
      "no part of the bench is named 'shrink': type one of judging-cost, orders-per-second, shrinking, faults-by-requests, pace, audit, drift-alarms, report, proxy-cost",
    );
  });
});
