import { describe, expect, it } from 'vitest';
import { gistOf } from '../../suites/gist.ts';

describe('the gist of a reason', () => {
  it('leaves out a value of any length', () => {
    const gist = (received: string): string =>
      gistOf({ message: `The order has ${received}.`, expected: null, received });
    expect(gist('x'.repeat(100_000))).toBe(gist('y'.repeat(200_000)));
    expect(gist('x'.repeat(900))).toBe(gist('y'.repeat(100_000)));
  });

  it('leaves words alone that only contain a short value', () => {
    expect(gistOf({ message: 'The tag vip2 is gone, vip is there.', expected: null, received: 'vip' })).toBe(
      'The tag vip2 is gone, … is there.',
    );
  });
});
