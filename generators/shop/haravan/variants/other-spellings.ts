import { ExactNumber, isJsonObject, type JsonValue } from '../../exact-json.ts';
import { listIn, ordersIn } from '../../deviation/answered.ts';
import type { HaravanVariant } from './haravan-variant.ts';
import { respell, withAnswers, withOrders } from '../../deviation/rewritten.ts';

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** Times, amounts and texts that say the same in another way. */
export const otherSpellings: readonly HaravanVariant[] = [
  inTimes('times-to-the-second', 'Times have no fraction of a second.', (_fraction) => ''),
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
  inTimes(
    'times-with-some-digits',
    'Times have as many digits of a second as they need, down to none.',
    (fraction) => (fraction === '' ? '' : `.${fraction.replace(/0+$/, '') || '0'}`),
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
  inAmounts('amounts-as-short-as-can-be', 'Amounts have no zeros at their end: 600000, 0.5.', (text) =>
    text.replace(/\.?0+$/, ''),
  ),
  inAmounts('amounts-with-one-decimal', 'Amounts have one decimal, or as many as they need.', (text) =>
    text.replace(/(\.\d+?)0+$/, '$1'),
  ),
  inAmounts('amounts-with-six-decimals', 'Amounts have two zeros more at their end.', (text) => `${text}00`),
  withOrders(
    { id: 'transaction-kinds-capitalized', description: 'Kinds of transactions begin with a capital.' },
    (order) => {
      const owners = [order, ...listIn(order, 'refunds')];
      for (const transaction of owners.flatMap((owner) => listIn(owner, 'transactions')))
        transaction['kind'] = capitalized(String(transaction['kind']));
    },
  ),
  inTags(
    'tags-with-blanks',
    'Tags are separated by a comma and a blank.',
    (tags) => tags?.replaceAll(',', ', ') ?? null,
  ),
  inTags('no-tags-as-empty-text', 'An order without tags has an empty text for them.', (tags) => tags ?? ''),
  inTags('tags-by-alphabet', 'Tags stand in the order of the alphabet.', (tags) =>
    tags === null ? null : tags.split(',').toSorted().join(','),
  ),
];

function inTimes(id: string, description: string, fraction: (digits: string) => string): HaravanVariant {
  return withAnswers({ id, description }, (json) => inTexts(json, (text) => withFraction(text, fraction)));
}

function withFraction(text: string, fraction: (digits: string) => string): string {
  if (!time.test(text)) return text;
  return text.replace(/(\.\d+)?Z$/, (end) => `${fraction(end.slice(1, -1))}Z`);
}

function inTexts(json: JsonValue, put: (text: string) => string): JsonValue {
  return respell(json, (one) => (typeof one === 'string' ? put(one) : one));
}

/** Numbers with a point are amounts; ids and quantities have none. */
function inAmounts(id: string, description: string, put: (text: string) => string): HaravanVariant {
  return withAnswers({ id, description }, (json) =>
    respell(json, (one) =>
      one instanceof ExactNumber && one.text.includes('.') ? new ExactNumber(put(one.text)) : one,
    ),
  );
}

function inTags(
  id: string,
  description: string,
  put: (tags: string | null) => string | null,
): HaravanVariant {
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

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
