import type { ExampleGuide } from '../../build-examples.ts';

/** File name and title of every example of the page, by operation and place among its examples. */
const names: ExampleGuide['names'] = {
  'createOrder.1': ['create-order-01-with-receipts', 'Creates an order and asks for both e-mails to the customer'],
  'createOrder.2': ['create-order-02-without-receipts', 'Creates an order and asks for no e-mail'],
  'createOrder.3': ['create-order-03-known-customer', 'Creates an order for a known customer, left to be paid'],
  'createOrder.4': ['create-order-04-variant-only', 'Creates an order from one variant and nothing else'],
  'createOrder.5': ['create-order-05-discount', 'Creates an order with a discount code'],
  'createOrder.6': ['create-order-06-partly-paid', 'Creates an order that a new customer with new addresses has paid in part'],
  'createOrder.7': ['create-order-07-tax-and-payment', 'Creates an order of an article of its own, with tax, paid in another currency'],
}; // prettier-ignore

export const sapoExampleGuide: ExampleGuide = { names, repairs: [] };
