import { withOrders } from '../../deviation/rewritten.ts';
import type { Reading } from '../readings/reading.ts';
import type { Generation } from '../represent/representation.ts';
import type { StoredOrder } from '../stored-order.ts';
import { sapoVariants, type SapoVariant } from '../variants/index.ts';
import { answerDrifts } from '../../drifts/answers.ts';
import { attributeDrifts } from '../../drifts/attributes.ts';
import { turnsInto, type Drift } from '../../drifts/drift.ts';
import { listDrifts } from '../../drifts/lists.ts';

export type SapoDrift = Drift<StoredOrder, Reading, Generation>;

const was = (id: string, breaks: SapoDrift['breaks']): SapoDrift =>
  turnsInto<StoredOrder, Reading, Generation>(sapoVariants satisfies readonly SapoVariant[], id, { breaks });

/** Every drift of the embedded Sapo shop, which follows the examples before it. */
export const sapoDrifts: readonly SapoDrift[] = [
  ...attributeDrifts,
  ...answerDrifts,
  ...listDrifts,
  was('oldest-first', 'behavioural'),
  was('amounts-as-numbers', 'breaking-readers'),
  {
    id: 'live-attributes',
    description: 'Orders have the attributes of live shops; they had those of the docs.',
    breaks: 'breaking-readers',
    shownBy: 'reading',
    generation: 'live',
  },
  {
    id: 'absent-parts-became-null',
    description: 'Customer and addresses that an order does not have are null; they were left out.',
    breaks: 'breaking-readers',
    shownBy: 'reading',
    readings: { absentObjects: 'null' },
  },
  {
    ...withOrders(
      { id: 'names-with-letters', description: 'Orders are named DH1001; they were named #1001.' },
      (order) => {
        if (typeof order['name'] === 'string') order['name'] = order['name'].replace('#', 'DH');
      },
    ),
    breaks: 'behavioural',
    shownBy: 'reading',
  },
];
