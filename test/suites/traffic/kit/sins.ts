import type { Platform } from '../../../../spec/platforms.ts';
import { callOf, type Call } from './call.ts';
import type { Session, SessionOptions } from './open-session.ts';

/** One thing that an app does wrong, and the requirement that is to find it, and no other. */
export interface Sin {
  readonly name: string;
  readonly requirement: string;
  /** Default: both. */
  readonly platforms?: readonly Platform[];
  readonly shop?: SessionOptions['shop'];
  readonly scope?: SessionOptions['scope'];
  /** A gateway in front of the shop that answers the first creation with 504. */
  readonly gateway?: true;
  readonly commit: (call: Call, session: Session) => Promise<unknown>;
}

const line = { title: 'Áo', price: 199000, quantity: 1 };
const order = (more: object = {}): object => ({ order: { line_items: [line], ...more } });

async function someOrder(call: Call): Promise<number> {
  const { json } = await call('POST', '/orders.json', order());
  return (json['order'] as { readonly id: number }).id;
}

const haravan: readonly Platform[] = ['haravan'];

export const sins: readonly Sin[] = [
  {
    name: 'leaves out the ending of a path',
    requirement: 'APP-ORD-REQUEST-01',
    commit: (call) => call('GET', '/orders'),
  },
  {
    name: 'uses a method that an operation does not have',
    requirement: 'APP-ORD-REQUEST-01',
    commit: (call) => call('PATCH', '/orders/1.json', order()),
  },
  {
    name: 'filters by a parameter that there is not',
    requirement: 'APP-ORD-REQUEST-02',
    commit: (call) => call('GET', '/orders.json?colour=red'),
  },
  {
    name: 'sends a list in brackets',
    requirement: 'APP-ORD-REQUEST-02',
    commit: (call) => call('GET', '/orders.json?ids[]=1&ids[]=2'),
  },
  {
    name: 'asks for pages that are too large',
    requirement: 'APP-ORD-REQUEST-03',
    commit: (call) => call('GET', '/orders.json?limit=1000'),
  },
  {
    name: 'filters by a value that there is not',
    requirement: 'APP-ORD-REQUEST-04',
    commit: (call) => call('GET', '/orders.json?status=archived'),
  },
  {
    name: 'reads an order whose id is undefined',
    requirement: 'APP-ORD-REQUEST-05',
    commit: (call) => call('GET', '/orders/undefined.json'),
  },
  {
    name: 'joins parameters without a sign between them',
    requirement: 'APP-ORD-REQUEST-05',
    commit: (call) => call('GET', '/orders.json?limit=5page=2'),
  },
  {
    name: 'writes a time as a number',
    requirement: 'APP-ORD-REQUEST-05',
    commit: (call, { platform }) =>
      call('GET', `/orders.json?${platform === 'haravan' ? 'created_at_min' : 'created_on_min'}=1700000000`),
  },
  {
    name: 'filters by a time that has no zone',
    requirement: 'APP-ORD-REQUEST-07',
    platforms: haravan,
    commit: (call) => call('GET', '/orders.json?updated_at_min=2021-10-20T14:07:45'),
  },
  {
    name: 'does not write the plus of a zone as a URL has it',
    requirement: 'APP-ORD-REQUEST-07',
    platforms: haravan,
    commit: (call) => call('GET', '/orders.json?created_at_min=2021-10-20T14:07:45+07:00'),
  },
  {
    name: 'says that JSON is plain text',
    requirement: 'APP-ORD-REQUEST-06',
    commit: (_call, { url, headers }) =>
      fetch(`${url}/orders.json`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'text/plain' },
        body: JSON.stringify(order()),
      }),
  },
  {
    name: 'sends JSON that breaks off',
    requirement: 'APP-ORD-BODY-01',
    commit: (call) => call('POST', '/orders.json', '{"order":{"line_items":['),
  },
  {
    name: 'sends an order without its envelope',
    requirement: 'APP-ORD-BODY-02',
    commit: (call) => call('POST', '/orders.json', { line_items: [line] }),
  },
  {
    name: 'sends one line in place of a list',
    requirement: 'APP-ORD-BODY-02',
    commit: (call) => call('POST', '/orders.json', { order: { line_items: line } }),
  },
  {
    name: 'sends an update without its envelope',
    requirement: 'APP-ORD-BODY-03',
    commit: async (call) => call('PUT', `/orders/${await someOrder(call)}.json`, { note: 'x' }),
  },
  {
    name: 'hands an order to one user in place of a list',
    requirement: 'APP-ORD-BODY-04',
    platforms: haravan,
    commit: async (call) => call('POST', `/orders/${await someOrder(call)}/assign.json`, { user_id: 7 }),
  },
  {
    name: 'takes tags off without naming them',
    requirement: 'APP-ORD-BODY-05',
    platforms: haravan,
    commit: async (call) => call('DELETE', `/orders/${await someOrder(call)}/tags.json`),
  },
  {
    name: 'sends tags as a list',
    requirement: 'APP-ORD-BODY-05',
    platforms: haravan,
    commit: async (call) => call('POST', `/orders/${await someOrder(call)}/tags.json`, { tags: ['a', 'b'] }),
  },
  {
    name: 'misspells an attribute',
    requirement: 'APP-ORD-BODY-06',
    commit: (call) => call('POST', '/orders.json', order({ shipping_adress: { city: 'Huế' } })),
  },
  {
    name: 'misspells an attribute of a line',
    requirement: 'APP-ORD-BODY-06',
    commit: (call) => call('POST', '/orders.json', { order: { line_items: [{ ...line, quanity: 2 }] } }),
  },
  {
    name: 'computes money in binary floats',
    requirement: 'APP-ORD-BODY-07',
    commit: (call) =>
      call('POST', '/orders.json', { order: { line_items: [{ ...line, price: 6.663333333333334 * 3 }] } }),
  },
  {
    name: 'cancels for a reason that there is not',
    requirement: 'APP-ORD-BODY-08',
    platforms: haravan,
    commit: async (call) =>
      call('POST', `/orders/${await someOrder(call)}/cancel.json`, { reason: 'changed_mind' }),
  },
  {
    name: 'wants a behaviour that stock does not have',
    requirement: 'APP-ORD-BODY-09',
    platforms: ['sapo'],
    commit: (call) => call('POST', '/orders.json', order({ inventory_behaviour: 'decrement' })),
  },
  {
    name: 'changes lines by an update',
    requirement: 'APP-ORD-BODY-10',
    commit: async (call) => call('PUT', `/orders/${await someOrder(call)}.json`, order()),
  },
  {
    name: 'sends a tag of fifty characters',
    requirement: 'APP-ORD-BODY-11',
    commit: (call) => call('POST', '/orders.json', order({ tags: `vip, ${'x'.repeat(50)}` })),
  },
  {
    name: 'goes on from the time of its last visit, though pages were left',
    requirement: 'APP-ORD-READING-01',
    commit: async (call, { platform }) => {
      const bound = platform === 'haravan' ? 'updated_at_min' : 'modified_on_min';
      await call('GET', `/orders.json?status=open&limit=3&${bound}=2015-01-01T00:00:00Z`);
      await call('GET', `/orders.json?status=open&limit=3&${bound}=${new Date().toISOString()}`);
    },
  },
  {
    name: 'reads one by one what a list has shown',
    requirement: 'APP-ORD-READING-02',
    commit: async (call) => {
      const { json } = await call('GET', '/orders.json?limit=6&status=open');
      for (const { id } of json['orders'] as readonly { readonly id: number }[])
        await call('GET', `/orders/${id}.json`);
    },
  },
  {
    name: 'asks the same over and over',
    requirement: 'APP-ORD-READING-03',
    commit: async (call) => {
      for (let time = 0; time < 15; time += 1) await call('GET', '/orders.json?limit=2&status=open');
    },
  },
  {
    name: 'calls again before it may',
    requirement: 'APP-ORD-RATE-01',
    shop: { rate: { size: 2, leakPerSecond: 1 } },
    commit: async (call) => {
      for (let time = 0; time < 4; time += 1) {
        await call('GET', `/orders.json?limit=${time + 1}`);
        await call('GET', `/orders.json?limit=${time + 1}`);
      }
    },
  },
  {
    name: 'goes on at full speed when its bucket is full',
    requirement: 'APP-ORD-RATE-02',
    shop: { rate: { size: 5, leakPerSecond: 0.1 } },
    commit: async (call) => {
      for (let limit = 1; limit <= 5; limit += 1) await call('GET', `/orders.json?limit=${limit}`);
      await Promise.all([6, 7, 8, 9, 10, 11].map((limit) => call('GET', `/orders.json?limit=${limit}`)));
    },
  },
  {
    name: 'creates an order again without a look',
    requirement: 'APP-ORD-WRITING-01',
    gateway: true,
    commit: async (call) => {
      await call('POST', '/orders.json', order());
      await call('POST', '/orders.json', order());
    },
  },
  {
    name: 'sends again and again what was refused',
    requirement: 'APP-ORD-WRITING-02',
    commit: async (call) => {
      for (let time = 0; time < 3; time += 1)
        await call('POST', '/orders.json', { order: { line_items: [{ ...line, quantity: -1 }] } });
    },
  },
  {
    name: 'puts its token into the URL',
    requirement: 'APP-ORD-ACCESS-01',
    commit: (call, { token }) => call('GET', `/orders.json?access_token=${token}`),
  },
  {
    name: 'puts its token into a note',
    requirement: 'APP-ORD-ACCESS-01',
    commit: (call, { token }) => call('POST', '/orders.json', order({ note: `sent by ${token}` })),
  },
  {
    name: 'asks for the right to write, and only reads',
    requirement: 'APP-ORD-ACCESS-02',
    scope: 'write',
    commit: (call) => call('GET', '/orders.json?limit=2&status=open'),
  },
  {
    name: 'goes on asking with a token that is refused',
    requirement: 'APP-ORD-ACCESS-03',
    commit: async (_call, { url, headers }) => {
      const wrong = Object.fromEntries(
        Object.entries(headers).map(([name]) => [name, 'Bearer not-a-valid-token']),
      );
      const call = callOf({ url, headers: wrong });
      for (let limit = 1; limit <= 6; limit += 1) await call('GET', `/orders.json?limit=${limit}`);
    },
  },
];
