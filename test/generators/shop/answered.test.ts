import { describe, expect, test } from 'vitest';
import { decimalOf, numberOf, plus } from '../../../generators/shop/deviation/answered.ts';
import { ExactNumber } from '../../../generators/shop/exact-json.ts';

describe('what is added to an answered amount', () => {
  test.each([
    ['1.00', '199.00', '200.00'],
    ['0.01', '199.00', '199.01'],
    ['-199', '199.00', '0.00'],
  ])('adds %s to the text %s', (addend, amount, sum) => {
    expect(plus(amount, addend)).toBe(sum);
  });

  test('keeps a number a number, and its scale', () => {
    expect(plus(new ExactNumber('600000.0000'), '1')).toEqual(new ExactNumber('600001.0000'));
    expect(plus(2, '1')).toBe(3);
  });

  test('leaves alone what is no amount', () => {
    expect(plus('VIP', '1')).toBe('VIP');
    expect(plus(null, '1')).toBeNull();
    expect(plus(undefined, '1')).toBeNull();
  });
});

test('an answered amount is read in either form', () => {
  expect([decimalOf('10.50'), decimalOf(new ExactNumber('10.50')), decimalOf('x')]).toEqual([
    '10.50',
    '10.50',
    '0',
  ]);
  expect([numberOf('10.50'), numberOf(new ExactNumber('3')), numberOf(null)]).toEqual([10.5, 3, Number.NaN]);
});
