import { describe, expect, test } from 'vitest';
import { timesOf } from '../../../../suites/evidence/har/har-times.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 0, 2, 12);

describe('the times of an archive', () => {
  test.each([
    ['with fractions of a millisecond', '2026-01-02T12:00:00.0001234Z'],
    ['with an offset', '2026-01-02T19:00:00.000+07:00'],
    ['as milliseconds', noon],
  ])('are read %s', (_how, startedDateTime) => {
    const entry = { startedDateTime, time: 5 };
    const { known, of } = timesOf([entry]);
    expect(known).toBe(true);
    expect(of(entry)).toEqual({ startedMs: noon, durationMs: 5 });
  });

  test('are the sum of their parts where the whole is missing', () => {
    const entry = {
      startedDateTime: noon,
      time: 0,
      timings: { dns: -1, send: 0.5, wait: 20, receive: 1.5, _own: 9 },
    };
    expect(timesOf([entry]).of(entry).durationMs).toBe(22);
  });

  test.each([
    ['one has no date', [{ startedDateTime: noon, time: 5 }, { time: 5 }]],
    [
      'one has a date that there is not',
      [
        { startedDateTime: noon, time: 5 },
        { startedDateTime: 1e300, time: 5 },
      ],
    ],
    [
      'none says how long it took',
      [
        { startedDateTime: noon, time: 0 },
        { startedDateTime: noon, time: -1 },
      ],
    ],
  ])('are an hour apart, in the order of the list, where %s', (_why, entries) => {
    const { known, of } = timesOf(entries);
    expect(known).toBe(false);
    expect(entries.map((entry) => of(entry).startedMs)).toEqual([noon, noon + hour]);
  });
});
