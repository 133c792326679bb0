import type { DraftMeans } from '../dialect.ts';
import type { AddressDraft, OrderDraft } from '../order/order-draft.ts';

const email = 'order.conformance@example.com';

/** The seven documented requests, in the order of the page. Receipts are asked for by one of them there; this suite never does. */
export function documentedDrafts({ line, namespace, customerId }: DraftMeans): readonly OrderDraft[] {
  const lineItems = [line()];
  return [
    { email, sendReceipt: false, sendFulfillmentReceipt: false, lineItems },
    { email, lineItems },
    ...(customerId === undefined
      ? []
      : [{ lineItems, financialStatus: 'pending', customer: { id: customerId } }]),
    { lineItems },
    { lineItems, discountCodes: [{ amount: '10', code: `${namespace}-KM`, type: 'fixed_amount' }] },
    partlyPaid({ lineItems }),
    withTax(namespace),
  ];
}

/** Paid in part by a new customer with addresses of their own. */
function partlyPaid(order: OrderDraft): OrderDraft {
  const address: AddressDraft = {
    lastName: 'Smith',
    address1: '123 Fake Street',
    city: 'Fakecity',
    province: 'Ontario',
    country: 'Canada',
    zip: 'K2P 1L4',
  };
  return {
    ...order,
    email,
    customer: { email },
    // The examples answer a company and a second line, and send none: here they are sent.
    billingAddress: {
      ...address,
      firstName: 'John',
      phone: '555-555-5555',
      company: 'OC',
      address2: 'Suite 7',
    },
    shippingAddress: { ...address, firstName: 'Jane', phone: '777-777-7777' },
    transactions: [{ kind: 'sale', status: 'success', amount: '50' }],
  };
}

/** A line of our own, a tax rounded to cents, paid in full in another currency. */
function withTax(namespace: string): OrderDraft {
  return {
    lineItems: [
      { title: `${namespace} Big Brown Bear Boots`, price: '74.99', gramsText: '1300', quantity: 3 },
    ],
    taxLines: [{ title: 'State tax', price: '13.5', rate: '0.06' }],
    transactions: [{ kind: 'sale', status: 'success', amount: '238.47' }],
    totalTax: '13.5',
    currency: 'EUR',
  };
}
