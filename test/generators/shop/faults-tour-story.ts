import { createAndRead, step, takeSteps, update, type Step, type TourAsk } from './faults-tour-ask.ts';
import { drafts, orders, preciousOrder } from './faults-tour-drafts.ts';

/** A walk so long that every fault of the embedded shop has a chance to show itself. */
export async function tellTour(ask: TourAsk): Promise<void> {
  await ask('GET /orders.json?status=any&limit=3');
  await tellRefusals(ask);
  for (const order of drafts) await createAndRead(ask, order);
  await ask('POST /orders.json', { raw: preciousOrder });
  await tellLife(ask);
  await tellAfterlife(ask);
  await tellRefunds(ask);
  await tellPlainCancels(ask);
  await tellLists(ask);
}

async function tellLists(ask: TourAsk): Promise<void> {
  const oldest = await ask(
    'GET /orders.json?status=any&order=created_at%20asc&fields=id,created_at,updated_at',
  );
  const ids = Array.from({ length: 7 }, (_, index) => String(oldest(`orders.${String(index)}.id`)));
  // This one was changed half an hour after it was made.
  const created = Date.parse(String(oldest('orders.1.created_at')));
  const bound = new Date(created + 600_000).toISOString();
  const queries = [
    'limit=50', 'limit=2&page=1', 'limit=2&page=2', 'limit=2&page=3', 'limit=10&page=2', `since_id=${ids[5] ?? ''}`,
    `ids=${ids.join(',')}`, 'order=created_at%20asc&limit=3', 'order=created_at%20desc&limit=3',
    'order=updated_at%20asc&limit=3', 'order=updated_at%20desc&limit=3', 'fields=id,name&limit=3',
    ...['created', 'updated'].flatMap((what) =>
      ['min', 'max'].map((end) => `${what}_at_${end}=${bound}&limit=50`),
    ),
    ...['pending', 'paid', 'partially_paid', 'refunded', 'voided', 'partially_refunded'].map(
      (status) => `financial_status=${status}&limit=30`,
    ),
    ...['unshipped', 'shipped', 'partial'].map((status) => `fulfillment_status=${status}&limit=30`),
  ]; // prettier-ignore
  for (const query of queries) await ask(`GET /orders.json?status=any&${query}`);
  for (const status of ['any', 'open', 'closed', 'cancelled']) {
    await ask(`GET /orders.json?status=${status}&limit=3`);
    await ask(`GET /orders/count.json?status=${status}`);
  }
}

/** What shows itself only where there are more orders than fit on a page. */
export async function tellLongLists(ask: TourAsk): Promise<void> {
  for (const query of ['status=any', 'status=any&limit=51', 'status=any&limit=250'])
    await ask(`GET /orders.json?${query}`);
  await ask('GET /orders.json');
}

async function tellRefusals(ask: TourAsk): Promise<void> {
  const line = 'POST /orders.json';
  await ask('GET /orders.json', { token: 'none' });
  await ask('GET /orders.json', { token: 'wrong' });
  const created = await ask(line, { body: { order: orders.plain } });
  await ask(line, { body: { order: orders.plain }, token: 'read' });
  const place = `/orders/${String(created('order.id'))}`;
  for (const token of ['read', 'none'] as const) {
    for (const [method, path, body] of writes) await ask(`${method} ${place}${path}`, { body, token });
    await ask(`GET ${place}.json`);
  }
  await ask('GET /orders/999999999999.json');
  for (const [method, path, body] of writes) await ask(`${method} /orders/999999999999${path}`, { body });
  await ask(`PUT ${place}.json`, { raw: '{"order": {"note": "half a bo' });
  await ask(`GET ${place}.json`);
  await ask(`PUT ${place}.json`, { body: { order: { note: 'as text' } }, contentType: 'text/plain' });
  await ask(`GET ${place}.json`);
}

const writes = [
  ['POST', '/confirm.json', {}],
  ['POST', '/close.json', {}],
  ['POST', '/open.json', {}],
  ['PUT', '.json', { order: { note: 'no' } }],
  ['POST', '/tags.json', { tags: 'no' }],
  ['DELETE', '/tags.json', { tags: 'no' }],
  ['POST', '/cancel.json', {}],
] as const;

const add = (tags: string): Step => ['POST', '/tags.json', { tags }];
const remove = (tags: string): Step => ['DELETE', '/tags.json', { tags }];

async function tellLife(ask: TourAsk): Promise<void> {
  const { place, lines } = await createAndRead(ask, orders.rich);
  await takeSteps(ask, place, [
    step('confirm'), step('confirm'), add('a1,a2,vip khách quen'), add('a1'), add('quen'), remove('a1,a2'),
    remove('khách'), remove('not there'), add('e\u0301t,s1,s2,s3'), remove('e\u0301t'), add('t'.repeat(45)),
    update({ note: 'khắc "Tí" <&>' }), update({ note: 'khắc "Tí" <&>' }), update({ note: '' }),
    update({ note_attributes: [{ name: 'colour', value: 'xanh' }] }),
    update({ line_items: [{ id: Number(lines[0]), quantity: 9 }] }),
    step('assign', { user_ids: [7], location_id: 895636 }), step('close'), step('close'), add('khi đóng'),
    step('open'), step('open'), step('cancel', { reason: 'declined' }), step('cancel', { reason: 'fraud' }),
    step('confirm'),
  ]); // prettier-ignore
}

async function tellAfterlife(ask: TourAsk): Promise<void> {
  const cancelled = await createAndRead(ask, orders.plain);
  await takeSteps(ask, cancelled.place, [
    step('cancel'),
    step('confirm'),
    add('khi hủy'),
    update({ note: 'khi hủy' }),
    step('close'),
  ]);
  const closed = await createAndRead(ask, orders.plain);
  await takeSteps(ask, closed.place, [step('close'), step('cancel', { reason: 'customer' })]);
  const assigned = await createAndRead(ask, orders.plain);
  await takeSteps(ask, assigned.place, [step('assign', { user_ids: [7], location_id: 895636 })]);
  const unread = await createAndRead(ask, orders.plain);
  await ask(`POST ${unread.place}/tags.json`, { body: { tags: 'x' } });
  await takeSteps(ask, unread.place, [update({ note: 'y' })]);
  const tagged = await createAndRead(ask, { ...orders.plain, tags: 'a,b,c' });
  await takeSteps(ask, tagged.place, [step('confirm')]);
}

async function tellRefunds(ask: TourAsk): Promise<void> {
  const whole = await createAndRead(ask, orders.paid);
  await takeSteps(ask, whole.place, [step('cancel', { amount: '200000' })]);
  const partly = await createAndRead(ask, { ...orders.paid, fulfillment_status: 'fulfilled' });
  await takeSteps(ask, partly.place, [
    step('cancel', { amount: '50000', restock: true, note: 'đổi ý', reason: 'customer' }),
  ]);
  const { place, lines } = await createAndRead(ask, orders.paid);
  const refund = {
    refund_line_items: lines.map((id) => ({ line_item_id: Number(id), quantity: 1 })),
    transactions: [{ kind: 'refund', amount: 30000 }],
    restock: true,
  };
  await takeSteps(ask, place, [step('cancel', { refund })]);
  for (const count of [1, 2]) {
    const kept = await createAndRead(ask, orders.paid);
    const refunded = kept.lines.slice(0, count).map((id) => ({ line_item_id: Number(id), quantity: 1 }));
    await takeSteps(ask, kept.place, [step('cancel', { refund: { refund_line_items: refunded } })]);
  }
}

async function tellPlainCancels(ask: TourAsk): Promise<void> {
  const fulfilled = await createAndRead(ask, { ...orders.plain, fulfillment_status: 'fulfilled' });
  await takeSteps(ask, fulfilled.place, [step('cancel')]);
  await createAndRead(ask, orders.plain);
  const second = await createAndRead(ask, orders.plain);
  await takeSteps(ask, second.place, [step('close'), step('cancel')]);
}
