import { describe, expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

describe('a spread', () => {
  it('puts numbers in the order of their size', () => {
    expect(spreadOf([100, 9, 20])).toEqual({ min: 9, median: 20, max: 100 });
  });

  it('has its middle between the two middle ones of an even count', () => {
    expect(spreadOf([4, 1, 2, 8])).toEqual({ min: 1, median: 3, max: 8 });
  });

  it('is none of no numbers', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });
});
