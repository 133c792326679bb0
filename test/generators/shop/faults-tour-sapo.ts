import { step, takeSteps, createAndRead, update, type TourAsk } from './faults-tour-ask.ts';

const ipod = { variant_id: 447654529, quantity: 1 };
const shirt = { variant_id: 808950810, quantity: 6 };
const line = { title: 'Áo sơ mi dài tay', price: 150000, quantity: 2 };

const address = {
  first_name: 'Bình',
  last_name: 'Nguyễn Văn',
  company: 'OC',
  phone: '0900000000',
  address1: '182 Lê Đại Hành',
  address2: 'Tầng 2',
  city: 'Hồ Chí Minh',
  zip: '700000',
  province: 'Hồ Chí Minh',
  province_code: 'HC',
  country: 'Vietnam',
  district: 'Quận 11',
  ward: 'Phường 15',
};

/** Orders that are created and read: between them all that an order can be made with. */
const drafts: readonly object[] = [
  {
    email: 'minh.anh@example.com',
    note: `Gọi trước\nkhi giao "quà" < 5kg & A\\B 100% ${'dài '.repeat(80)}`,
    tags: 'VIP,Sỉ',
    customer: { email: 'anh.minh.le@example.com' },
    billing_address: address,
    shipping_address: { ...address, address1: '1 Đinh Lễ', first_name: 'Lan' },
    line_items: [
      { title: 'Vàng miếng rồng', price: 0.5, quantity: 7, grams: '1300', sku: 'Ổ/CẮM-3' },
      { title: 'Quà tặng', price: 0, quantity: 1, properties: [{ name: 'a', value: 'b' }] },
      {
        title: 'Gạo nếp',
        price: 33333.33,
        quantity: 1250,
        grams: 2,
        properties: [{ name: 'c', value: 'd' }],
      },
      { ...ipod, quantity: 3 },
    ],
    discount_codes: [
      { code: 'km & "VIP"', amount: 10.5, type: 'fixed_amount' },
      { code: 'b', amount: 20, type: 'fixed_amount' },
    ],
    tax_lines: [
      { title: 'VAT', rate: 0.1, price: 12.34 },
      { title: 'Phí', rate: 0.01, price: 5 },
    ],
    taxes_included: true,
    shipping_lines: [
      { code: 'Giao nhanh', title: 'Giao hàng tận nơi', price: 15000.5 },
      { code: 'B', title: 'Thêm', price: 1000 },
    ],
    note_attributes: [{ name: 'Ghi chú khác', value: 'giảm 100% hôm nay' }],
  },
  { line_items: [line], note: 'Go\u0323i tru\u031bo\u031b\u0301c', customer: { id: 207119551 } },
  {
    line_items: [{ ...line, title: 'A\u0301o so\u031b mi' }],
    discount_codes: [{ code: 'nhieu', amount: 900000 }],
    note: 'không gọi',
  },
  {
    line_items: [{ title: 'Big Brown Bear Boots', price: 74.99, grams: '1300', quantity: 3 }],
    tax_lines: [{ title: 'State tax', rate: 0.06, price: 13.5 }],
    total_tax: 13.5,
    currency: 'EUR',
    transactions: [{ kind: 'sale', status: 'success', amount: 238.47 }],
  },
  { line_items: [{ title: 'Vàng', price: 1234567890.13, quantity: 1 }] },
  { line_items: [line], discount_codes: [{ code: 'KM', amount: 10, type: 'fixed_amount' }] },
  { line_items: [line], financial_status: 'pending' },
  { line_items: [line], financial_status: 'authorized', source_name: 'own-channel' },
  { line_items: [line], transactions: [{ kind: 'sale', status: 'success', amount: 100 }] },
  {
    line_items: [line],
    transactions: [
      { kind: 'sale', status: 'success', amount: 100000 },
      { kind: 'capture', status: 'success', amount: 200000 },
    ],
  },
  {
    line_items: [line],
    transactions: [
      { kind: 'sale', status: 'success', amount: 100 },
      { kind: 'sale', status: 'failure', amount: 299900 },
    ],
  },
  { line_items: [line, ipod], fulfillment_status: 'fulfilled' },
];

/** A walk so long that every fault of the embedded shop has a chance to show itself. */
export async function tellTour(ask: TourAsk): Promise<void> {
  await ask('GET /orders.json?status=any&limit=3');
  await tellRefusals(ask);
  for (const order of drafts) await createAndRead(ask, order);
  await tellStock(ask);
  await tellLife(ask);
  await tellAfterlife(ask);
  await tellLists(ask);
}

/** What shows itself only where there are more orders than fit on a page. */
export async function tellLongLists(ask: TourAsk): Promise<void> {
  for (const query of [
    'status=any',
    'status=open',
    'status=any&limit=60',
    'status=any&limit=250',
    'limit=1250',
  ])
    await ask(`GET /orders.json?${query}`);
}

const writes = [
  ['POST', '/close.json', {}],
  ['POST', '/open.json', {}],
  ['PUT', '.json', { order: { note: 'no' } }],
  ['POST', '/cancel.json', { order_cancel: {} }],
] as const;

async function tellRefusals(ask: TourAsk): Promise<void> {
  const create = 'POST /orders.json';
  await ask('GET /orders.json', { token: 'none' });
  await ask('GET /orders.json', { token: 'wrong' });
  const created = await ask(create, { body: { order: { line_items: [line] } } });
  await ask(create, { body: { order: { line_items: [line] } }, token: 'read' });
  const place = `/orders/${String(created('order.id'))}`;
  for (const token of ['read', 'none'] as const) {
    for (const [method, path, body] of writes) await ask(`${method} ${place}${path}`, { body, token });
    await ask(`GET ${place}.json`);
  }
  await ask('GET /orders/999999999999.json');
  for (const [method, path, body] of writes) await ask(`${method} /orders/999999999999${path}`, { body });
  await ask(`PUT ${place}.json`, { raw: '{"order": {"note": "half a bo' });
  await ask(`GET ${place}.json`);
}

async function tellStock(ask: TourAsk): Promise<void> {
  const wanted: readonly (readonly [lineItem: object, behaviour?: string])[] = [
    [shirt, 'bypass'],
    [shirt],
    [shirt, 'decrement_obeying_policy'],
    [shirt, 'decrement_ignoring_policy'],
    [{ ...ipod, quantity: 1001 }, 'decrement_obeying_policy'],
    [ipod, 'decrement_sometimes'],
  ];
  for (const [item, behaviour] of wanted) {
    const minding = behaviour === undefined ? {} : { inventory_behaviour: behaviour };
    await ask('POST /orders.json', { body: { order: { line_items: [item], ...minding } } });
    await ask('GET /orders.json?limit=2');
  }
}

const cancel = (reason?: string) =>
  step('cancel', { order_cancel: reason === undefined ? {} : { cancel_reason: reason } });

async function tellLife(ask: TourAsk): Promise<void> {
  const { place, lines } = await createAndRead(ask, {
    email: 'minh.anh@example.com',
    note: 'Gọi trước khi giao',
    tags: 'VIP',
    line_items: [{ ...line, quantity: 2, grams: 125 }],
    note_attributes: [{ name: 'màu', value: 'đỏ' }],
  });
  await takeSteps(ask, place, [
    step('close'), step('close'), step('open'), step('open'),
    update({ note: 'khắc "Tí" <&>' }), update({ note: 'khắc "Tí" <&>' }), update({ note: '' }),
    update({ note_attributes: [{ name: 'colour', value: 'xanh' }] }),
    update({ tags: 'khách quen,a1' }), update({ tags: 't'.repeat(45) }), update({ email: 'lan@example.com' }),
    update({ line_items: [{ id: Number(lines[0]), quantity: 9 }] }),
    step('close'), cancel('fraud'), cancel('inventory'), step('close'),
  ]); // prettier-ignore
}

async function tellAfterlife(ask: TourAsk): Promise<void> {
  const unread = await createAndRead(ask, { line_items: [line], note: 'x' });
  await ask(`PUT ${unread.place}.json`, { body: { order: { note: 'y' } } });
  await takeSteps(ask, unread.place, [update({ note_attributes: [{ name: 'z', value: 'z' }] })]);
  const deleted = await createAndRead(ask, { line_items: [line] });
  const next = await createAndRead(ask, { line_items: [line] });
  await ask(`DELETE ${deleted.place}.json`);
  await ask(`GET ${deleted.place}.json`);
  await ask(`GET ${next.place}.json`);
  await takeSteps(ask, next.place, [cancel()]);
  await takeSteps(ask, unread.place, [update({ note: 'later' })]);
}

async function tellLists(ask: TourAsk): Promise<void> {
  const page = await ask('GET /orders.json?status=open&limit=250');
  const ids = Array.from({ length: 30 }, (_, index) => String(page(`orders.${String(index)}.id`)));
  const bound = String(page('orders.20.created_on'));
  const between = new Date(Date.parse(bound) + 1000).toISOString();
  const queries = [
    'limit=50', 'limit=2&page=1', 'limit=2&page=2', 'limit=2&page=3', 'limit=10&page=2',
    `since_id=${ids[5] ?? ''}`, `ids=${ids.slice(0, 7).join(',')}`, 'fields=id,name,created_on&limit=3',
    ...['created', 'modified'].flatMap((what) =>
      ['min', 'max'].map((end) => `${what}_on_${end}=${between}&limit=50`),
    ),
    ...['pending', 'paid', 'partially_paid', 'authorized', 'refunded', 'voided', 'partially_refunded'].map(
      (status) => `financial_status=${status}&limit=50`,
    ),
    ...['fulfilled', 'partial', 'unfulfilled'].map((status) => `fulfillment_status=${status}&limit=50`),
  ]; // prettier-ignore
  for (const query of queries) await ask(`GET /orders.json?status=any&${query}`);
  for (const status of ['open', 'closed', 'cancelled', 'any']) {
    await ask(`GET /orders.json?status=${status}&limit=3`);
    await ask(`GET /orders/count.json?status=${status}`);
  }
}
