import { describe, expect, it } from 'vitest';
import { amount, largestAmount } from '../../../generators/arbitraries/amount.ts';
import { sample } from '../../../generators/arbitraries/sample.ts';
import { decimal } from '../../../spec/decimal.ts';
import { describeArbitrary } from './arbitrary-kit.ts';

const digits = (text: string): number => text.replace('.', '').length;

describeArbitrary('amount', amount({ zero: true }), {
  always: {
    'is plain decimal text': (text) => /^\d{1,18}(\.\d{0,3}[1-9])?$/.test(text),
    'is at most the largest amount': (text) => decimal(text).lte(largestAmount),
  },
  sometimes: {
    'is zero': (text) => text === '0',
    'has one decimal': (text) => /\.\d$/.test(text),
    'has four decimals': (text) => /\.\d{4}$/.test(text),
    'has 17 digits and more': (text) => digits(text) >= 17,
    'is large, with decimals': (text) => /^\d{17,}\.\d+$/.test(text),
    'is a round price': (text) => text.endsWith('000'),
  },
  smallest: '1000',
});

describeArbitrary('amount within bounds', amount({ min: '0.5', max: '3', decimals: 2 }), {
  always: {
    'has at most as many decimals as asked for': (text) => /^\d(\.\d{1,2})?$/.test(text),
    'lies within the bounds': (text) => decimal(text).gte('0.5') && decimal(text).lte(3),
  },
  sometimes: { 'is the lower bound': (text) => text === '0.5', 'is the upper bound': (text) => text === '3' },
  smallest: '1',
});

describe('amount', () => {
  it('is the only amount there is where the bounds leave one', () => {
    expect(sample(amount({ min: '7.25', max: '7.25' }), { seed: 1 })).toBe('7.25');
  });

  it('refuses bounds that leave none, naming them', () => {
    expect(() => amount({ min: '2', max: '1' })).toThrow(/no amount lies within .*"min":"2"/);
    expect(() => amount({ min: '0.1', max: '0.2', decimals: 0 })).toThrow(RangeError);
  });

  it('refuses what is no amount, and says how to write one', () => {
    expect(() => amount({ max: '1e9' })).toThrow("'1e9' is no amount: write 12000 or 12000.5");
    expect(() => amount({ decimals: 5 })).toThrow('decimals: 5 is outside 0 to 4');
  });
});
