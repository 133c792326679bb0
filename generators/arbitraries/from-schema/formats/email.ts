import { email as addresses } from '../../email.ts';
import { damaged } from './damaged.ts';
import type { TextFormat } from './text-format.ts';

const values = addresses();

/** `email` of RFC 5321, addresses of nobody only. */
export const email: TextFormat = {
  name: 'email',
  values,
  boundaries: [
    { words: 'with one letter before the @', value: 'a@example.com' },
    { words: 'with 64 letters before the @', value: `${'a'.repeat(64)}@example.com` },
    { words: 'with a plus and dots', value: 'an.nguyen+don-hang@example.com' },
    { words: 'with capital letters', value: 'An.Nguyen@Example.COM' },
    { words: 'in a domain of many parts', value: 'an@a.b.c.d.example.com' },
  ],
  unusual: values.map((text) => `o'brien!#$%+${text}`),
  broken: damaged(values, [
    (text) => text.replace('@', ''),
    (text) => text.replace('@', '@@'),
    (text) => text.replace('@', ' @'),
    (text) => text.replace(/@.*/, '@'),
    (text) => text.replace(/^[^@]*/, ''),
    (text) => text.replace('@', '.@'),
    (text) => text.replace(/\.(?=[^.]*$)/, '..'),
    (text) => `An <${text}>`,
  ]),
};
