import type { DraftMeans } from '../dialect.ts';
import type { OrderDraft } from '../order/order-draft.ts';

/**
 * The documented ways to create an order, one after the other as the page shows them, with our own text. Receipts are asked for by
 * one of them on the page; this suite never asks for a mail.
 */
export function documentedDrafts(means: DraftMeans): readonly OrderDraft[] {
  const email = 'order.conformance@example.com';
  const lineItems = [means.line()];
  const fulfilled = { email, fulfillmentStatus: 'fulfilled', lineItems };
  return [
    { lineItems },
    { ...fulfilled, sendReceipt: false, sendFulfillmentReceipt: false },
    fulfilled,
    { ...fulfilled, ...fulfilledSomewhere(means) },
    {
      ...fulfilled,
      ...fulfilledSomewhere(means),
      financialStatus: 'paid',
      transactions: [{ kind: 'capture' }],
      discountCodes: [{ code: `${means.namespace}-KM`, amount: '100000', isCouponCode: true }],
    },
    { email, lineItems, isCodGateway: true },
    { email, lineItems, isCodGateway: false, gateway: 'Bank transfer' },
    everything(means, email),
  ];
}

/** Location ids are the shop's own: known where it says where its orders are. */
function fulfilledSomewhere({ locationId }: DraftMeans): Partial<OrderDraft> {
  return locationId === undefined ? {} : { fulfillments: [{ locationId }] };
}

function everything(means: DraftMeans, email: string): OrderDraft {
  const birthday = (amount: string) => ({
    appliedDiscounts: [{ description: 'Khuyến mãi sinh nhật', amount }],
    totalDiscount: amount,
  });
  return {
    email,
    shippingAddress: {
      firstName: 'A',
      lastName: 'Nguyễn Văn',
      company: 'OC',
      phone: '0900000000',
      address1: '182 Lê Đại Hành',
      country: 'Vietnam',
      countryCode: 'VN',
      province: 'Hồ Chí Minh',
      provinceCode: 'HC',
      district: 'Quận 11',
      districtCode: 'HC476',
      ward: 'Phường 15',
      wardCode: '27208',
    },
    sendReceipt: false,
    sendFulfillmentReceipt: false,
    isConfirm: true,
    source: 'pos',
    sourceName: 'pos',
    lineItems: [
      {
        title: `${means.namespace} Túi sưởi`,
        price: '110000',
        quantity: 1,
        // Without it, prose has no shipping address on the order.
        requiresShipping: true,
        ...birthday('5000'),
        properties: [{ name: 'Ghi chú sản phẩm', value: 'Xuất xứ Vietnam' }],
      },
      {
        title: `${means.namespace} Sản phẩm ABC`,
        sku: 'ABC',
        barcode: 'ABCDE',
        price: '170000.0',
        quantity: 2,
        ...birthday('30000'),
        properties: [{ name: 'Ghi chú sản phẩm', value: 'Xuất xứ Hà Nội' }],
      },
    ],
    tags: ['A1', 'A2'],
    gateway: 'Tiền mặt',
    note: 'Ghi chú đơn hàng',
    discountCodes: [{ code: 'Khuyến mãi mùa hè', amount: '10000', isCouponCode: false }],
    totalDiscounts: '10000',
    shippingLines: [{ code: 'Giao hàng tận nơi', title: 'Giao hàng tận nơi', price: '15000' }],
    landingSiteRef: 'refabc',
    noteAttributes: [{ name: 'Ghi chú khác', value: 'thông tin khác' }],
  };
}
