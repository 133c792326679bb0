import * as fc from 'fast-check';
import { damaged } from './damaged.ts';
import { dayDamages, days } from './date.ts';
import type { TextFormat } from './text-format.ts';

/** Most digits of a second that the platforms write. */
const mostDigits = 7;

const clock = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const fraction = fc
  .tuple(fc.nat({ max: mostDigits }), fc.nat({ max: 10 ** mostDigits - 1 }))
  .map(([count, number]) =>
    count === 0 ? '' : `.${String(number).padStart(mostDigits, '0').slice(0, count)}`,
  );

const zone = fc.constantFrom('Z', 'Z', 'Z', '+00:00', '+07:00', '-03:30');

const values = fc
  .tuple(days, clock, fraction, zone)
  .map(([day, time, part, offset]) => `${day}T${time}${part}${offset}`);

/** `date-time` of RFC 3339, with up to seven digits of a second. Never a leap second: few readers take it. */
export const dateTime: TextFormat = {
  name: 'date-time',
  values,
  boundaries: [
    { words: 'to the second', value: '2021-05-13T07:29:20Z' },
    ...Array.from({ length: mostDigits }, (_, index) => ({
      words: `with ${String(index + 1)} of ${String(mostDigits)} digits of a second`,
      value: `2021-05-13T07:29:20.${'1234567'.slice(0, index + 1)}Z`,
    })),
    { words: 'with an offset of nothing', value: '2021-05-13T07:29:20+00:00' },
    { words: 'with an offset of seven hours', value: '2021-05-13T07:29:20+07:00' },
    { words: 'at midnight', value: '2021-05-13T00:00:00Z' },
    { words: 'just before a new year', value: '2023-12-31T23:59:59.9999999Z' },
    { words: 'on a leap day', value: '2024-02-29T12:00:00Z' },
    { words: 'at the start of 1970', value: '1970-01-01T00:00:00Z' },
    { words: 'at the end of year 9999', value: '9999-12-31T23:59:59Z' },
  ],
  unusual: damaged(values, [
    (text) => text.replace(/(\.\d+)?(?=Z|[+-]\d\d:)/, '.12345678'),
    (text) => text.replace('T', 't').replace('Z', 'z'),
    (text) => text.replace(/(Z|[+-]\d\d:\d\d)$/, '+07:00'),
    (text) => text.replace(/(Z|[+-]\d\d:\d\d)$/, '-00:00'),
  ]),
  broken: damaged(values, [
    ...dayDamages,
    (text) => text.replace(/T\d\d/, 'T24'),
    (text) => text.replace(/T(\d\d):\d\d/, 'T$1:60'),
    (text) => text.replace(/T(\d\d:\d\d):\d\d/, 'T$1:61'),
    (text) => text.replace(/(Z|[+-]\d\d:\d\d)$/, ''),
    (text) => text.replace('T', ''),
    (text) => text.slice(0, '2021-05-13'.length),
    (text) => text.replaceAll('-', '/'),
    (text) => String(Date.parse(text)),
  ]),
};
