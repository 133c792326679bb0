import { changesMoveOn, otherCompany as company } from '../../deviation/variants/company.ts';
import { decimalOf, listIn } from '../../deviation/answered.ts';
import { withOrders } from '../../deviation/rewritten.ts';
import { ExactNumber } from '../../exact-json.ts';
import type { HaravanVariant } from './haravan-variant.ts';

/** What goes on in a shop that others use, too. */
export const otherCompany: readonly HaravanVariant[] = [
  ...company,
  changesMoveOn('updated-at-moves-on', (updatedAt) => updatedAt + 1),
  withOrders(
    {
      id: 'fulfillments-move-on',
      description: 'A carrier touches fulfillments all the time: the time of their last change moves on.',
    },
    (order) => {
      for (const fulfillment of listIn(order, 'fulfillments'))
        fulfillment['updated_at'] = new Date().toISOString();
    },
  ),
  withOrders(
    {
      id: 'failed-payments-shown',
      description: 'Before an order was paid, a payment had failed, and another is still awaited.',
    },
    (order) => {
      const [paid] = listIn(order, 'transactions');
      if (paid === undefined || !Array.isArray(order['transactions'])) return;
      const id = decimalOf(paid['id']);
      const attempt = { ...paid, kind: 'capture', amount: new ExactNumber('50000.0000') };
      order['transactions'].push(
        { ...attempt, id: new ExactNumber(`${id}1`), status: 'failure' },
        { ...attempt, id: new ExactNumber(`${id}2`), status: 'pending' },
      );
    },
  ),
];
