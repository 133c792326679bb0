import { mishears, unheard } from '../../deviation/mishears.ts';
import { misstates } from '../../deviation/misstates.ts';
import { askedIn } from '../../deviation/asked.ts';
import { listIn } from '../../deviation/answered.ts';
import type { SapoFault } from './sapo-fault.ts';

const byPayments = 'SPO-ORD-MONEY-09';
const asStated = 'SPO-ORD-MONEY-11';

/** How a new order stands with its payment. */
export const paymentFaults: readonly SapoFault[] = [
  misstates({
    id: 'paid-in-full-counts-as-part',
    breaks: [byPayments],
    kind: 'relation',
    description: 'An order whose payments make its total says that it is paid in part.',
    path: 'financial_status',
    only: (_order, { order }) => order !== undefined && order.payments.length > 0,
    as: (status) => (status === 'paid' ? 'partially_paid' : status),
  }),
  misstates({
    id: 'paid-in-part-counts-as-paid',
    breaks: [byPayments],
    kind: 'relation',
    description: 'An order is paid as soon as anything has come in.',
    path: 'financial_status',
    as: (status) => (status === 'partially_paid' ? 'paid' : status),
  }),
  mishears({
    id: 'only-first-payment-counts',
    breaks: [byPayments],
    kind: 'deep',
    description: 'Of several payments the first counts.',
    path: 'transactions',
    as: (transactions) => (Array.isArray(transactions) ? transactions.slice(0, 1) : transactions),
  }),
  mishears({
    id: 'failed-payment-counts',
    breaks: [byPayments],
    kind: 'deep',
    description: 'A payment that has failed counts as one that has succeeded.',
    path: 'transactions[].status',
    as: () => 'success',
  }),
  mishears({
    id: 'captures-do-not-count',
    breaks: [byPayments],
    kind: 'deep',
    description: 'Sales bring in their amount, captures do not.',
    path: 'transactions[].kind',
    as: (kind) => (kind === 'capture' ? 'authorization' : kind),
  }),
  mishears({
    id: 'payments-unheard',
    breaks: [byPayments],
    description: 'Payments that are sent with a new order are ignored.',
    path: 'transactions',
    as: unheard,
  }),
  {
    id: 'unstated-payment-authorized',
    breaks: ['SPO-ORD-MONEY-10'],
    kind: 'relation',
    profile: 'core',
    description: 'An order that says nothing of its payment is authorized.',
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation !== 'createOrder' || asked === undefined) return;
        if (listIn(asked, 'transactions').length === 0) asked['financial_status'] ??= 'authorized';
      },
    },
  },
  mishears({
    id: 'stated-payment-unheard',
    breaks: [asStated],
    description: 'The state of payment that a new order states is ignored.',
    path: 'financial_status',
    as: unheard,
  }),
  mishears({
    id: 'authorized-counts-as-pending',
    breaks: [asStated],
    kind: 'deep',
    description: 'An order that is created as authorized is waiting for payment.',
    path: 'financial_status',
    as: (status) => (status === 'authorized' ? 'pending' : status),
  }),
];
