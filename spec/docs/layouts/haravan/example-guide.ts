import type { ExampleGuide } from '../../build-examples.ts';

/** File name and title of every example of the page, by operation and place in its section. */
const names: ExampleGuide['names'] = {
  'listOrders.1': ['list-orders-01-page', 'Lists the first page of orders'],
  'listOrders.2': ['list-orders-02-updated-since', 'Lists the orders changed since a point in time'],
  'listOrders.3': ['list-orders-03-fields', 'Lists orders with three chosen fields only'],
  'listOrders.4': ['list-orders-04-since-id', 'Lists the orders behind a given id'],
  'countOrders.1': ['count-orders-01-all', 'Counts orders without a filter'],
  'countOrders.2': ['count-orders-02-cancelled', 'Counts the cancelled orders'],
  'getOrder.1': ['get-order-01-by-id', 'Reads one order by its id'],
  'createOrder.1': ['create-order-01-variant-only', 'Creates an order from one variant and nothing else'],
  'createOrder.2': ['create-order-02-with-receipts', 'Creates an order and asks for both e-mails to the customer'],
  'createOrder.3': ['create-order-03-without-receipts', 'Creates an order and asks for no e-mail'],
  'createOrder.4': ['create-order-04-fulfillment', 'Creates an order together with its fulfillment'],
  'createOrder.5': ['create-order-05-discount', 'Creates an order with a discount code'],
  'createOrder.6': ['create-order-06-cod-gateway', 'Creates an order paid by cash on delivery'],
  'createOrder.7': ['create-order-07-custom-gateway', 'Creates an order paid through a gateway of its own name'],
  'createOrder.8': ['create-order-08-customer', 'Creates an order for a known customer, with addresses and many attributes'],
  'confirmOrder.1': ['confirm-order-01-empty-body', 'Confirms an order'],
  'closeOrder.1': ['close-order-01-empty-body', 'Closes an order'],
  'openOrder.1': ['open-order-01-empty-body', 'Opens a closed order again'],
  'cancelOrder.1': ['cancel-order-01-empty-body', 'Cancels an order without giving a reason'],
  'cancelOrder.2': ['cancel-order-02-amount', 'Cancels a paid order and refunds an amount'],
  'cancelOrder.3': ['cancel-order-03-amount-and-flags', 'Cancels a paid, fulfilled order with amount, reason, restocking, e-mail and note'],
  'cancelOrder.4': ['cancel-order-04-refund', 'Cancels a paid, fulfilled order with a refund of its own lines and transaction'],
  'updateOrder.1': ['update-order-01-note', 'Writes the note of an order'],
  'updateOrder.2': ['update-order-02-note-attributes', 'Writes the note attributes of an order'],
  'addOrderTags.1': ['add-order-tags-01-two-tags', 'Adds two tags to an order that has one'],
  'deleteOrderTags.1': ['delete-order-tags-01-two-tags', 'Removes two tags from an order'],
  'assignOrder.1': ['assign-order-01-user-and-group', 'Assigns an order to a user and a group of users'],
}; // prettier-ignore

export const haravanExampleGuide: ExampleGuide = {
  names,
  repairs: [
    {
      mends: ({ operation }) => operation === 'listOrders',
      mend: (text) => text.replace('"order": {', '"orders": [{'),
      note: 'The answer opens an object `order` and closes it as a list: read as the list `orders`, as the other lists are.',
    },
  ],
};
