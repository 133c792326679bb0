import * as fc from 'fast-check';
import { damaged } from './damaged.ts';
import type { TextFormat } from './text-format.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Days from 1970 to 2099, `2021-05-13`. */
export const days = fc
  .tuple(
    fc.integer({ min: 1970, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return `${String(year)}-${twoDigits(month)}-${twoDigits(Math.min(day, last))}`;
  });

/** Ways to make a day one that no calendar has. */
export const dayDamages: readonly ((text: string) => string)[] = [
  (text) => text.replace(/^(\d{4})-\d\d/, '$1-13'),
  (text) => text.replace(/^(\d{4})-\d\d/, '$1-00'),
  (text) => text.replace(/^(\d{4}-\d\d)-\d\d/, '$1-32'),
  (text) => text.replace(/^(\d{4}-\d\d)-\d\d/, '$1-00'),
  (text) => text.replace(/^\d{4}-\d\d-\d\d/, '2023-02-29'),
];

/** `date` of RFC 3339. */
export const date: TextFormat = {
  name: 'date',
  values: days,
  boundaries: [
    { words: 'on an ordinary day', value: '2021-05-13' },
    { words: 'on a leap day', value: '2024-02-29' },
    { words: 'on the last day of a year', value: '2023-12-31' },
    { words: 'on the first day of 1970', value: '1970-01-01' },
    { words: 'on the last day of year 9999', value: '9999-12-31' },
  ],
  unusual: days.map((day) => day.replace(/^\d{4}/, '0001')),
  broken: damaged(days, [
    ...dayDamages,
    (text) => text.replaceAll('-', '/'),
    (text) => text.split('-').toReversed().join('-'),
    (text) => `${text}T00:00:00Z`,
  ]),
};
