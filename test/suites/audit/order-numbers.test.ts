import { describe, expect, it } from 'vitest';
import { OrderNumbers, OrderSet } from '../../../suites/audit/order-numbers.ts';

describe('the numbers of orders', () => {
  it('are the same for the same order, and one more for each other', () => {
    const numbers = new OrderNumbers();
    const ids = [
      '1225437657',
      '007',
      '7',
      '1225437657',
      '98765432109876543210',
      'abc',
      '98765432109876543210',
    ];
    expect(ids.map((id) => numbers.of(id))).toEqual([0, 1, 2, 0, 3, 4, 3]);
  });
});

describe('a set of orders', () => {
  it('counts each once, however many there are', () => {
    const set = new OrderSet();
    for (const number of [0, 31, 32, 5000, 31, 0, 99_999, 5000]) set.add(number);
    expect(set.size).toBe(5);
  });
});
