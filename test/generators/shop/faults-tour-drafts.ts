const line = { title: 'Áo sơ mi', price: 100000, quantity: 1 };

const address = {
  first_name: 'A',
  last_name: 'Nguyễn Văn',
  company: 'OC',
  phone: '0900000000',
  address1: '182 Lê Đại Hành',
  province: 'Hồ Chí Minh',
  province_code: 'HC',
  district: 'Quận 11',
  district_code: 'HC476',
  ward: 'Phường 15',
  ward_code: '27208',
};

/** Orders that the tour goes on with. */
export const orders = {
  plain: { line_items: [line] },
  paid: {
    line_items: [
      { ...line, quantity: 1 },
      { title: 'Khăn lụa', price: 50000, quantity: 2 },
    ],
    transactions: [{ kind: 'capture', amount: 200000 }],
  },
  rich: {
    email: 'minh.anh@example.com',
    note: 'Gọi trước khi giao',
    tags: 'VIP',
    line_items: [{ ...line, quantity: 2, grams: 125.5 }],
    shipping_address: address,
    note_attributes: [{ name: 'màu', value: 'đỏ' }],
  },
} as const;

/** Orders that are created and read: between them all that an order can be made with. */
export const drafts: readonly object[] = [
  {
    email: 'minh.anh@example.com',
    note: `Gọi trước\nkhi giao "quà" < 5kg & A\\B 100% ${'dài '.repeat(80)}`,
    tags: 'VIP,Sỉ',
    shipping_address: address,
    line_items: [
      {
        title: 'Vàng miếng',
        price: 0.5,
        quantity: 7,
        grams: 125.5,
        sku: 'Ổ/CẮM-3',
        barcode: '2000000000017',
      },
      { title: 'Quà tặng', price: 0, quantity: 1, properties: [{ name: 'a', value: 'b' }] },
      { title: 'Gạo nếp cái hoa vàng', price: 33333.3333, quantity: 1250, grams: 0.25, barcode: 'ABC-17' },
      { variant_id: 1061514693, quantity: 3, properties: [{ name: 'c', value: 'd' }] },
    ],
    discount_codes: [
      { code: 'km & "VIP"', amount: 10.5, type: 'fixed_amount' },
      { code: 'B', amount: 20 },
    ],
    tax_lines: [
      { title: 'VAT', rate: 0.1, price: 12.3456 },
      { title: 'Phí', rate: 0.01, price: 5 },
    ],
    taxes_included: true,
    shipping_lines: [
      { code: 'Giao nhanh', title: 'Giao hàng tận nơi', price: 15000.5 },
      { code: 'B', title: 'Thêm', price: 1000 },
    ],
    note_attributes: [{ name: 'Ghi chú khác', value: 'giảm 100% hôm nay' }],
    landing_site_ref: 'refabc',
    source_name: 'own-channel',
    is_confirm: true,
  },
  {
    line_items: [line],
    note: 'Go\u0323i tru\u031bo\u031b\u0301c',
    tax_lines: [{ title: 'VAT', rate: 0.1, price: 6000 }],
  },
  {
    line_items: [{ ...line, title: 'A\u0301o so\u031b mi' }],
    discount_codes: [{ code: 'NHIEU', amount: 900000 }],
  },
  {
    line_items: [{ ...line, quantity: 12, total_discount: 24000 }],
    source_name: 'pos',
    gateway: 'Bank transfer',
  },
  { line_items: [{ ...line, quantity: 2, total_discount: 3000 }], is_cod_gateway: true },
  {
    line_items: [line],
    fulfillment_status: 'fulfilled',
    fulfillments: [{ location_id: 963414 }],
    financial_status: 'paid',
    transactions: [{ kind: 'capture', amount: 50000 }],
  },
];

/** A price of 21 digits, as text: no JavaScript number holds it. */
export const preciousOrder =
  '{"order":{"line_items":[{"title":"Vàng","price":12345678901234567.1234,"quantity":3}]}}';
