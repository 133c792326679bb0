import { ExactNumber, isJsonObject, type JsonValue } from '../../exact-json.ts';
import { ordersIn } from '../answered.ts';
import { respell, withAnswers, type Rewriting } from '../rewritten.ts';

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** Times that say the same in another way. */
export const otherTimes: readonly Rewriting[] = [
  inTimes(
    'times-with-seven-digits',
    'Times have seven digits of a second.',
    (fraction) => `.${fraction.padEnd(7, '0')}`,
  ),
  inTimes(
    'times-with-one-digit',
    'Times have one digit of a second.',
    (fraction) => `.${fraction.slice(0, 1) || '0'}`,
  ),
  withAnswers({ id: 'times-with-zero-offset', description: 'Times end in +00:00 instead of Z.' }, (json) =>
    inTexts(json, (text) => (time.test(text) ? text.replace('Z', '+00:00') : text)),
  ),
  withAnswers(
    {
      id: 'times-of-lists-longer',
      description: 'Lists write times with seven digits of a second, other answers as they are.',
    },
    (json, operation) =>
      operation !== 'listOrders'
        ? json
        : inTexts(json, (text) => withFraction(text, (fraction) => `.${fraction.padEnd(7, '0')}`)),
  ),
];

/** Tags that say the same in another way. */
export const otherTags: readonly Rewriting[] = [
  inTags(
    'tags-with-blanks',
    'Tags are separated by a comma and a blank.',
    (tags) => tags?.replaceAll(',', ', ') ?? null,
  ),
  inTags('tags-by-alphabet', 'Tags stand in the order of the alphabet.', (tags) =>
    tags === null ? null : tags.split(',').toSorted().join(','),
  ),
];

export const shortAmounts = inAmounts(
  'amounts-as-short-as-can-be',
  'Amounts that are numbers have no zeros at their end: 600000, 0.5.',
  (text) => text.replace(/\.?0+$/, ''),
);

export function inTimes(id: string, description: string, fraction: (digits: string) => string): Rewriting {
  return withAnswers({ id, description }, (json) => inTexts(json, (text) => withFraction(text, fraction)));
}

export function withFraction(text: string, fraction: (digits: string) => string): string {
  if (!isTime(text)) return text;
  return text.replace(/(\.\d+)?Z$/, (end) => `${fraction(end.slice(1, -1))}Z`);
}

export function isTime(text: string): boolean {
  return time.test(text);
}

export function inTexts(json: JsonValue, put: (text: string) => string): JsonValue {
  return respell(json, (one) => (typeof one === 'string' ? put(one) : one));
}

/** Numbers with a point are amounts; ids and quantities have none. */
export function inAmounts(id: string, description: string, put: (text: string) => string): Rewriting {
  return withAnswers({ id, description }, (json) =>
    respell(json, (one) =>
      one instanceof ExactNumber && one.text.includes('.') ? new ExactNumber(put(one.text)) : one,
    ),
  );
}

export function inTags(
  id: string,
  description: string,
  put: (tags: string | null) => string | null,
): Rewriting {
  return {
    id,
    description,
    hooks: {
      answer({ answer: { json } }) {
        for (const owner of [json, ...ordersIn(json)].filter(isJsonObject)) {
          const { tags } = owner;
          if (tags === null || typeof tags === 'string') owner['tags'] = put(tags);
        }
      },
    },
  };
}
