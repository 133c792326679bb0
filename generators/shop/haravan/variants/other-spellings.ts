import { listIn } from '../../deviation/answered.ts';
import { askedIn } from '../../deviation/asked.ts';
import { withAnswers, withOrders } from '../../deviation/rewritten.ts';
import {
  inAmounts,
  inTags,
  inTexts,
  inTimes,
  isTime,
  otherTags,
  otherTimes,
  shortAmounts,
  withFraction,
} from '../../deviation/variants/spellings.ts';
import type { HaravanVariant } from './haravan-variant.ts';

/** Times, amounts and texts that say the same in another way. */
export const otherSpellings: readonly HaravanVariant[] = [
  ...otherTimes,
  ...otherTags,
  shortAmounts,
  inTimes('times-to-the-second', 'Times have no fraction of a second.', (_fraction) => ''),
  inTimes(
    'times-with-some-digits',
    'Times have as many digits of a second as they need, down to none.',
    (fraction) => (fraction === '' ? '' : `.${fraction.replace(/0+$/, '') || '0'}`),
  ),
  withAnswers(
    {
      id: 'times-rounded-in-records',
      description:
        'Answers to writes have times with seven digits of a second, which readings have rounded to three.',
    },
    (json, operation) => (readings.has(operation) ? json : inTexts(json, beforeRounding)),
  ),
  withAnswers(
    {
      id: 'times-of-lists-to-the-second',
      description: 'Lists have times without a fraction of a second, other answers as they are.',
    },
    (json, operation) =>
      operation === 'listOrders' ? inTexts(json, (text) => withFraction(text, () => '')) : json,
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
  {
    id: 'tags-composed',
    description: 'Tags are kept with their letters composed, however they were sent.',
    hooks: {
      request({ body }) {
        const asked = askedIn(body);
        if (typeof asked?.['tags'] === 'string') asked['tags'] = asked['tags'].normalize('NFC');
      },
    },
  },
  inTags('no-tags-as-empty-text', 'An order without tags has an empty text for them.', (tags) => tags ?? ''),
];

const readings: ReadonlySet<string> = new Set(['getOrder', 'listOrders']);

/** A time that makes this one when it is rounded to thousandths. */
function beforeRounding(text: string): string {
  if (!isTime(text)) return text;
  return new Date(Date.parse(text) - 1).toISOString().replace('Z', '9500Z');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
