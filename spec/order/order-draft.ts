import type { Kind, Shape } from './shape.ts';

/** What a client may ask for when it creates an order, in neutral names. Amounts and ids are text: exact, and never a float. */
type Draft<S> = { readonly [A in keyof S]?: DraftValue<S[A]> };

type DraftValue<K> = K extends 'quantity'
  ? number
  : K extends 'flag'
    ? boolean
    : K extends 'tags'
      ? readonly string[]
      : K extends { list: infer S }
        ? readonly Draft<S>[]
        : K extends { one: infer S }
          ? Draft<S>
          : K extends Kind
            ? string
            : never;

const namedValueShape = { name: 'text', value: 'text' } as const satisfies Shape;

const addressDraftShape = {
  address1: 'text',
  address2: 'text',
  city: 'text',
  company: 'text',
  country: 'text',
  countryCode: 'text',
  firstName: 'text',
  lastName: 'text',
  phone: 'text',
  province: 'text',
  provinceCode: 'text',
  district: 'text',
  districtCode: 'text',
  ward: 'text',
  wardCode: 'text',
  zip: 'text',
} as const satisfies Shape;

const lineItemDraftShape = {
  variantId: 'id',
  productId: 'id',
  title: 'text',
  sku: 'text',
  barcode: 'text',
  price: 'amount',
  grams: 'amount',
  /** Grams as a JSON string, as one documented request has them. */
  gramsText: 'amountText',
  quantity: 'quantity',
  requiresShipping: 'flag',
  taxable: 'flag',
  totalDiscount: 'amount',
  appliedDiscounts: { list: { description: 'text', amount: 'amount' } },
  properties: { list: namedValueShape },
} as const satisfies Shape;

export const orderDraftShape = {
  email: 'text',
  note: 'text',
  tags: 'tags',
  noteAttributes: { list: namedValueShape },
  customer: { one: { id: 'id', email: 'text', firstName: 'text', lastName: 'text', phone: 'text' } },
  billingAddress: { one: addressDraftShape },
  shippingAddress: { one: addressDraftShape },
  lineItems: { list: lineItemDraftShape },
  discountCodes: { list: { code: 'text', amount: 'amount', type: 'text', isCouponCode: 'flag' } },
  totalDiscounts: 'amount',
  shippingLines: { list: { code: 'text', title: 'text', price: 'amount' } },
  taxLines: { list: { title: 'text', rate: 'amount', price: 'amount' } },
  totalTax: 'amount',
  taxesIncluded: 'flag',
  currency: 'text',
  transactions: { list: { kind: 'text', status: 'text', amount: 'amount', gateway: 'text' } },
  financialStatus: 'text',
  fulfillmentStatus: 'text',
  fulfillments: { list: { locationId: 'id' } },
  gateway: 'text',
  isCodGateway: 'flag',
  isConfirm: 'flag',
  source: 'text',
  sourceName: 'text',
  landingSiteRef: 'text',
  locationId: 'id',
  userId: 'id',
  sendReceipt: 'flag',
  sendFulfillmentReceipt: 'flag',
  sendWebhooks: 'flag',
  inventoryBehaviour: 'text',
} as const satisfies Shape;

export type OrderDraft = Draft<typeof orderDraftShape>;
export type LineItemDraft = Draft<typeof lineItemDraftShape>;
export type AddressDraft = Draft<typeof addressDraftShape>;

const refundDraftShape = {
  note: 'text',
  restock: 'flag',
  refundLineItems: { list: { lineItemId: 'id', quantity: 'quantity' } },
  transactions: { list: { kind: 'text', amount: 'amountText' } },
} as const satisfies Shape;

/** What a cancellation may ask for. Amounts go as JSON strings, as every documented example sends them. */
export const cancellationShape = {
  amount: 'amountText',
  reason: 'text',
  email: 'flag',
  restock: 'flag',
  note: 'text',
  ignoreCancelFulfillment: 'flag',
  refund: { one: refundDraftShape },
} as const satisfies Shape;

export type Cancellation = Draft<typeof cancellationShape>;

/** What an update may ask to change; `lineItems` is there to prove that it changes nothing. */
export const orderUpdateShape = {
  id: 'id',
  note: 'text',
  noteAttributes: { list: namedValueShape },
  email: 'text',
  tags: 'tags',
  lineItems: { list: { id: 'id', ...lineItemDraftShape } },
} as const satisfies Shape;

export type OrderUpdate = Draft<typeof orderUpdateShape>;
