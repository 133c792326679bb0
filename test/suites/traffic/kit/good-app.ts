import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from './open-session.ts';
import { callOf, type Answered, type Call } from './call.ts';

interface ShownOrder {
  readonly id: number;
  readonly note_attributes?: readonly { readonly name: string; readonly value: string }[] | null;
}

/** A small app that does as the docs say: it reads all orders, creates one of its own, and brings it to its end. */
export async function runGoodApp(session: Session): Promise<void> {
  const call = patient(callOf(session));
  await readAll(call, 'status=open&limit=5');
  const id = await create(call, 'first-order');
  await call('GET', `/orders/${id}.json`);
  await call('PUT', `/orders/${id}.json`, { order: { id, note: 'Gọi trước khi giao' } });
  if (session.platform === 'haravan') {
    await call('POST', `/orders/${id}/confirm.json`, {});
    await call('POST', `/orders/${id}/tags.json`, { tags: 'vip,gift' });
    await call('DELETE', `/orders/${id}/tags.json`, { tags: 'gift' });
  }
  await call('GET', `/orders/${id}.json`);
  await call('POST', `/orders/${id}/close.json`, {});
  await call('POST', `/orders/${id}/open.json`, {});
  const reason =
    session.platform === 'haravan' ? { reason: 'customer' } : { order_cancel: { cancel_reason: 'customer' } };
  await call('POST', `/orders/${id}/cancel.json`, reason);
  await call('GET', '/orders/count.json?status=open');
  await readAll(call, 'status=open&limit=5');
}

/** Waits as it is told, and reads again what a server in trouble could not show. */
function patient(call: Call): Call {
  return async (method, path, body) => {
    for (let tries = 0; ; tries += 1) {
      const answer = await call(method, path, body);
      const again =
        answer.status === 429 || (method === 'GET' && (answer.status >= 500 || answer.status === 404));
      if (!again || tries === 4) return answer;
      await pause(answer.status === 429 ? Number(answer.headers.get('retry-after')) * 1000 : 20);
    }
  };
}

/** Page by page until one is not full. What stands on two pages counts once. */
async function readAll(call: Call, query: string): Promise<ReadonlyMap<number, ShownOrder>> {
  const found = new Map<number, ShownOrder>();
  for (let page = 1; page <= 50; page += 1) {
    const { json } = await call('GET', `/orders.json?${query}&page=${page}`);
    const orders = (json['orders'] ?? []) as readonly ShownOrder[];
    for (const order of orders) found.set(order.id, order);
    if (orders.length < 5) break;
  }
  return found;
}

/** Where it is not known whether an order was created, it is looked for by the mark that it carries. */
async function create(call: Call, mark: string): Promise<number> {
  const order = {
    line_items: [{ title: 'Áo thun', price: 199000, quantity: 2 }],
    email: 'khach@example.com',
    note_attributes: [{ name: 'mark', value: mark }],
  };
  const answer = await call('POST', '/orders.json', { order });
  return answer.status === 201 ? idIn(answer) : lookFor(call, mark);
}

async function lookFor(call: Call, mark: string): Promise<number> {
  const orders = await readAll(call, 'status=open&limit=5');
  const own = [...orders.values()].find((order) =>
    order.note_attributes?.some(({ value }) => value === mark),
  );
  return own?.id ?? 0;
}

function idIn({ json }: Answered): number {
  return (json['order'] as ShownOrder).id;
}
