import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderDraft } from '../../../generators/arbitraries/order-draft.ts';
import { sample } from '../../../generators/arbitraries/sample.ts';

describe('sample', () => {
  it('gives the same value for the same seed, and another for another', () => {
    const first = sample(orderDraft(), { seed: 7 });
    expect(sample(orderDraft(), { seed: 7 })).toEqual(first);
    expect(sample(orderDraft(), { seed: 8 })).not.toEqual(first);
  });

  it('gives the counterexample that fast-check names by seed and path', () => {
    const hasOneCode = fc.property(orderDraft(), ({ discountCodes = [] }) => discountCodes.length < 2);
    const { counterexample, counterexamplePath } = fc.check(hasOneCode, { seed: 5 });
    expect(sample(orderDraft(), { seed: 5, path: counterexamplePath ?? '' })).toEqual(counterexample?.[0]);
  });
});
