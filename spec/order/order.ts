import type { Shape, View } from './shape.ts';

/**
 * The one neutral order that checks, scenarios, generators and models see. Each shape is at once the type, the reader's plan and
 * the list of what is neutral; a dialect only adds wire names that are not the snake_case of ours.
 */
const noteAttributeShape = { name: 'text', value: 'text' } as const satisfies Shape;

const taxLineShape = { title: 'text', rate: 'amount', price: 'amount' } as const satisfies Shape;

const discountShape = { description: 'text', amount: 'amount' } as const satisfies Shape;

const discountCodeShape = { code: 'text', amount: 'amount', type: 'text' } as const satisfies Shape;

const shippingLineShape = {
  code: 'text',
  title: 'text',
  source: 'text',
  price: 'amount',
} as const satisfies Shape;

const addressShape = {
  id: 'id',
  address1: 'text',
  address2: 'text',
  city: 'text',
  company: 'text',
  country: 'text',
  countryCode: 'text',
  firstName: 'text',
  lastName: 'text',
  name: 'text',
  phone: 'text',
  province: 'text',
  provinceCode: 'text',
  district: 'text',
  districtCode: 'text',
  ward: 'text',
  wardCode: 'text',
  zip: 'text',
} as const satisfies Shape;

const customerShape = {
  id: 'id',
  email: 'text',
  firstName: 'text',
  lastName: 'text',
  phone: 'text',
} as const satisfies Shape;

export const lineItemShape = {
  id: 'id',
  variantId: 'id',
  productId: 'id',
  title: 'text',
  name: 'text',
  sku: 'text',
  barcode: 'text',
  vendor: 'text',
  price: 'amount',
  priceOriginal: 'amount',
  totalDiscount: 'amount',
  appliedDiscounts: { list: discountShape },
  grams: 'amount',
  quantity: 'quantity',
  fulfillableQuantity: 'quantity',
  fulfillmentStatus: 'text',
  fulfillmentService: 'text',
  requiresShipping: 'flag',
  taxable: 'flag',
  giftCard: 'flag',
  taxLines: { list: taxLineShape },
  properties: { list: noteAttributeShape },
} as const satisfies Shape;

const transactionShape = {
  id: 'id',
  orderId: 'id',
  parentId: 'id',
  kind: 'text',
  status: 'text',
  amount: 'amount',
  gateway: 'text',
  currency: 'text',
  createdAt: 'text',
} as const satisfies Shape;

const fulfilledLineShape = { id: 'id', quantity: 'quantity' } as const satisfies Shape;

const fulfillmentShape = {
  id: 'id',
  orderId: 'id',
  status: 'text',
  locationId: 'id',
  createdAt: 'text',
  updatedAt: 'text',
  lineItems: { list: fulfilledLineShape },
} as const satisfies Shape;

const refundedLineShape = { id: 'id', lineItemId: 'id', quantity: 'quantity' } as const satisfies Shape;

const refundShape = {
  id: 'id',
  orderId: 'id',
  note: 'text',
  restock: 'flag',
  createdAt: 'text',
  refundLineItems: { list: refundedLineShape },
  transactions: { list: transactionShape },
} as const satisfies Shape;

export const orderShape = {
  id: 'id',
  name: 'text',
  number: 'id',
  orderNumber: 'id',
  token: 'text',
  email: 'text',
  contactEmail: 'text',
  note: 'text',
  tags: 'tags',
  noteAttributes: { list: noteAttributeShape },
  currency: 'text',
  sourceName: 'text',
  landingSiteRef: 'text',
  gateway: 'text',
  gatewayCode: 'text',
  locationId: 'id',
  userId: 'id',
  createdAt: 'text',
  updatedAt: 'text',
  confirmedAt: 'text',
  closedAt: 'text',
  cancelledAt: 'text',
  cancelReason: 'text',
  confirmedStatus: 'text',
  closedStatus: 'text',
  cancelledStatus: 'text',
  financialStatus: 'text',
  fulfillmentStatus: 'text',
  totalLineItemsPrice: 'amount',
  totalDiscounts: 'amount',
  subtotalPrice: 'amount',
  totalTax: 'amount',
  totalPrice: 'amount',
  totalWeight: 'amount',
  taxesIncluded: 'flag',
  customer: { one: customerShape },
  billingAddress: { one: addressShape },
  shippingAddress: { one: addressShape },
  lineItems: { list: lineItemShape },
  discountCodes: { list: discountCodeShape },
  shippingLines: { list: shippingLineShape },
  taxLines: { list: taxLineShape },
  transactions: { list: transactionShape },
  fulfillments: { list: fulfillmentShape },
  refunds: { list: refundShape },
} as const satisfies Shape;

export type Order = View<typeof orderShape>;
export type LineItem = View<typeof lineItemShape>;
export type Address = View<typeof addressShape>;
export type Transaction = View<typeof transactionShape>;
export type Refund = View<typeof refundShape>;
export type Fulfillment = View<typeof fulfillmentShape>;

/** Every neutral attribute name of an order. */
export type OrderAttribute = keyof typeof orderShape;
