import { ExactNumber, isJsonObject, type JsonValue } from '../../exact-json.ts';
import { withAnswers } from '../../deviation/rewritten.ts';
import { haravanVariants, type HaravanVariant } from '../variants/index.ts';
import type { Reading } from '../readings/reading.ts';
import type { Generation } from '../represent/representation.ts';
import type { StoredOrder } from '../stored-order.ts';
import { answerDrifts } from '../../drifts/answers.ts';
import { attributeDrifts } from '../../drifts/attributes.ts';
import { turnsInto, type Drift } from '../../drifts/drift.ts';
import { listDrifts } from '../../drifts/lists.ts';

export type HaravanDrift = Drift<StoredOrder, Reading, Generation>;

const was = (id: string, breaks: HaravanDrift['breaks']): HaravanDrift =>
  turnsInto<StoredOrder, Reading, Generation>(haravanVariants satisfies readonly HaravanVariant[], id, {
    breaks,
  });

/** Every drift of the embedded Haravan shop, which follows the examples before it. */
export const haravanDrifts: readonly HaravanDrift[] = [
  ...attributeDrifts,
  ...answerDrifts,
  ...listDrifts,
  was('oldest-first', 'behavioural'),
  was('generation-2021', 'breaking-readers'),
  was('numbers-of-their-own', 'behavioural'),
  {
    id: 'subtotal-after-discounts',
    description: 'The subtotal of an order has its discounts taken off.',
    breaks: 'behavioural',
    shownBy: 'reading',
    readings: { subtotal: 'after-discounts' },
  },
  {
    id: 'partly-paid-by-the-text',
    description: 'A partly paid order is partially_paid; it was partiallypaid.',
    breaks: 'breaking-readers',
    shownBy: 'reading',
    readings: { partiallyPaid: 'partially_paid' },
  },
  {
    id: 'nothing-fulfilled-is-null',
    description: 'An order of which nothing is fulfilled says null; it said notfulfilled.',
    breaks: 'breaking-readers',
    shownBy: 'reading',
    readings: { unfulfilledOrder: null },
  },
  {
    ...withAnswers(
      { id: 'amounts-became-texts', description: 'Amounts are texts; they were numbers.' },
      asTexts,
    ),
    breaks: 'breaking-readers',
    shownBy: 'reading',
  },
  {
    id: 'changes-of-finished-orders-refused',
    description: 'Confirming, closing, opening or cancelling an order twice is refused; it was accepted.',
    breaks: 'breaking-writers',
    shownBy: 'writing',
    readings: { illegalTransition: 'refuse' },
  },
];

/** Amounts are the numbers with a point. */
function asTexts(value: JsonValue): JsonValue {
  if (value instanceof ExactNumber) return value.text.includes('.') ? value.text : value;
  if (Array.isArray(value)) return value.map(asTexts);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, asTexts(member)]));
}
