import { ExactNumber, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import { listIn } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Money given back, shown wrongly. */
export const wrongRefunds: readonly HaravanFault[] = [
  misstates({
    id: 'refund-positive-amount',
    breaks: ['HRV-ORD-MONEY-12'],
    description: 'Among the transactions of an order, those of refunds carry their amount without the minus.',
    path: 'transactions[].amount',
    as: withoutMinus,
  }),
  misstates({
    id: 'refund-positive-in-refunds',
    breaks: ['HRV-ORD-MONEY-12', 'HRV-ORD-MONEY-13'],
    description: 'Within refunds, transactions carry their amount without the minus.',
    path: 'refunds[].transactions[].amount',
    as: withoutMinus,
  }),
  misstates({
    id: 'refund-missing-among-transactions',
    breaks: ['HRV-ORD-MONEY-13'],
    description: 'The transactions of an order leave out those of its refunds.',
    path: 'transactions',
    as: (transactions) => keep(transactions, ({ kind }) => kind !== 'refund'),
  }),
  misstates({
    id: 'refund-halved-in-refunds',
    breaks: ['HRV-ORD-MONEY-13'],
    description: 'Within refunds, a transaction has another amount than among those of the order.',
    path: 'refunds[].transactions[].amount',
    as: () => new ExactNumber('-1.0000'),
  }),
  misstates({
    id: 'refunded-stays-paid',
    breaks: ['HRV-ORD-MONEY-14'],
    description: 'financial_status stays paid when money is given back.',
    path: 'financial_status',
    as: (status) => (status === 'refunded' || status === 'partially_refunded' ? 'paid' : status),
  }),
  misstates({
    id: 'partial-refund-is-whole',
    breaks: ['HRV-ORD-MONEY-14'],
    description: 'financial_status is refunded as soon as anything was given back.',
    path: 'financial_status',
    only: (order) => listIn(order, 'refunds').length > 0,
    as: (status) => (status === 'partially_refunded' ? 'refunded' : status),
  }),
  misstates({
    id: 'whole-refund-is-partial',
    breaks: ['HRV-ORD-MONEY-14'],
    kind: 'deep',
    description: 'financial_status is partially_refunded also when everything was given back.',
    path: 'financial_status',
    as: (status) => (status === 'refunded' ? 'partially_refunded' : status),
  }),
];

function withoutMinus(amount: JsonValue): JsonValue {
  return amount instanceof ExactNumber ? new ExactNumber(amount.text.replace('-', '')) : amount;
}

function keep(list: JsonValue, test: (item: JsonObject) => boolean): JsonValue {
  return listIn({ list }, 'list').filter(test);
}
