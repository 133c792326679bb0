import { describe, expect, it } from 'vitest';
import { foundWords } from '../../reports/found-words.ts';

const examples = ['1', '2', '3'].map((order) => ({ order, exchange: 'x0001' }));

describe('how often something was found', () => {
  it.each([
    ['nothing to be said', { count: 1 }, null],
    ['times', { count: 3 }, '3 times'],
    ['one order', { count: 2, orders: 1, examples: examples.slice(0, 1) }, 'order 1'],
    ['all orders', { count: 2, orders: 2, examples: examples.slice(0, 2) }, '2 orders: 1 and 2'],
    ['some of many orders', { count: 9, orders: 1204, examples }, '1204 orders, such as 1, 2 and 3'],
  ])('is told as %s', (_words, reason, told) => {
    expect(foundWords(reason)).toBe(told);
  });
});
