import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../suites/client/retry-after.ts';

const now = Date.parse('2025-01-02T03:00:00Z');

describe('the time that a shop asks to be left alone', () => {
  it.each([
    ['2', 2000],
    ['2.0', 2000],
    ['0.25', 250],
    [' 0 ', 0],
    ['3600', 3_600_000],
  ])('is %j seconds', (value, due) => {
    expect(retryAfterMs({ 'retry-after': value }, now)).toBe(due);
  });

  it.each([
    ['by our clock', {}, 30_000],
    ['by the clock of the answer, where it tells it', { date: 'Thu, 02 Jan 2025 03:00:25 GMT' }, 5000],
    ['by our clock, where that of the answer cannot be read', { date: 'yesterday' }, 30_000],
  ])('ends at a date, %s', (_, headers, due) => {
    const value = 'Thu, 02 Jan 2025 03:00:30 GMT';
    expect(retryAfterMs({ ...headers, 'retry-after': value }, now)).toBe(due);
  });

  it('is nothing where the date is over', () => {
    expect(retryAfterMs({ 'retry-after': 'Wed, 01 Jan 2025 03:00:00 GMT' }, now)).toBe(0);
  });

  it.each([undefined, '', '-1', '1e3', '5 s', '2025-01-02', 'soon', '0x10', 'NaN'])(
    'is not known where it says %j',
    (value) => {
      expect(retryAfterMs(value === undefined ? {} : { 'retry-after': value }, now)).toBeUndefined();
    },
  );
});
