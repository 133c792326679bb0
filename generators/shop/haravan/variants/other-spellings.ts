import { listIn } from '../../deviation/answered.ts';
import { withOrders } from '../../deviation/rewritten.ts';
import {
  inAmounts,
  inTags,
  inTimes,
  otherTags,
  otherTimes,
  shortAmounts,
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
  inTags('no-tags-as-empty-text', 'An order without tags has an empty text for them.', (tags) => tags ?? ''),
];

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
