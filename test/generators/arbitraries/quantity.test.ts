import { expect, it } from 'vitest';
import { quantity } from '../../../generators/arbitraries/quantity.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

describeArbitrary('quantity', quantity(), {
  always: {
    'is a whole number from 1 to 9999': (count) => Number.isInteger(count) && count >= 1 && count <= 9999,
  },
  sometimes: {
    'is one': (count) => count === 1,
    'is seven and more': (count) => count >= 7,
    'goes to the thousands': (count) => count >= 1000,
  },
  smallest: 1,
});

describeArbitrary('quantity within bounds', quantity({ min: 20, max: 30 }), {
  always: { 'lies within them': (count) => count >= 20 && count <= 30 },
  sometimes: { 'is the lower bound': (count) => count === 20, 'is the upper bound': (count) => count === 30 },
  smallest: 20,
});

it('refuses bounds that leave no quantity', () => {
  expect(() => quantity({ min: 2, max: 1 })).toThrow('no quantity lies between 2 and 1');
});
