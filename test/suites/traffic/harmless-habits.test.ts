import { describe, expect, test } from 'vitest';
import { loadAppRequirements } from '../../../spec/app/load-app-requirements.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { TrafficJudging } from '../../../suites/traffic/traffic-judging.ts';
import { documentedEvidence } from '../kit/documented-evidence.ts';
import { callOf, type Call } from './kit/call.ts';
import { openSession, type Session } from './kit/open-session.ts';

const line = { title: 'Áo', price: 199000, quantity: 1 };

interface Habit {
  readonly habit: string;
  readonly platforms?: readonly Platform[];
  readonly shop?: NonNullable<Parameters<typeof openSession>[0]>['shop'];
  readonly act: (call: Call, session: Session) => Promise<unknown>;
}

async function ids(call: Call, query: string): Promise<readonly number[]> {
  const { json } = await call('GET', `/orders.json?${query}`);
  return (json['orders'] as readonly { readonly id: number }[]).map(({ id }) => id);
}

/** What apps do that does as the docs say, however odd it looks. */
const habits: readonly Habit[] = [
  {
    habit: 'shows the newest orders only',
    act: async (call) => {
      await call('GET', '/orders/count.json?status=open');
      await call('GET', '/orders.json?limit=5&status=open');
    },
  },
  {
    habit: 'reads pages until it has found what it looks for',
    act: async (call) => {
      await call('GET', '/orders.json?limit=3&status=open&page=1');
      await call('GET', '/orders.json?limit=3&status=open&page=2');
    },
  },
  {
    habit: 'jumps between pages, as people do',
    act: async (call) => {
      for (const page of [1, 3, 2]) await call('GET', `/orders.json?limit=3&status=open&page=${page}`);
    },
  },
  {
    habit: 'goes on from the latest order of a page',
    act: async (call, { platform }) => {
      const bound = platform === 'haravan' ? 'created_at' : 'created_on';
      const { json } = await call(
        'GET',
        `/orders.json?limit=3&status=open&${bound}_min=2015-01-01T00:00:00Z`,
      );
      const times = (json['orders'] as readonly Record<string, string>[]).map((order) => order[bound] ?? '');
      await call('GET', `/orders.json?limit=3&status=open&${bound}_min=${times.toSorted().at(-1) ?? ''}`);
    },
  },
  {
    habit: 'opens some orders of a list to look at them',
    act: async (call) => {
      for (const id of (await ids(call, 'limit=10&status=open')).slice(0, 3))
        await call('GET', `/orders/${id}.json`);
    },
  },
  {
    habit: 'reads each order of a list before it changes it',
    act: async (call) => {
      for (const id of await ids(call, 'limit=6&status=open')) {
        await call('GET', `/orders/${id}.json`);
        await call('PUT', `/orders/${id}.json`, { order: { id, note: 'seen' } });
      }
    },
  },
  {
    habit: 'lists ids only, and reads what it needs',
    act: async (call) => {
      for (const id of await ids(call, 'limit=6&status=open&fields=id'))
        await call('GET', `/orders/${id}.json`);
    },
  },
  {
    habit: 'waits for an order by reading it some times',
    act: async (call) => {
      const [id = 0] = await ids(call, 'limit=1&status=open');
      for (let time = 0; time < 8; time += 1) await call('GET', `/orders/${id}.json`);
    },
  },
  {
    habit: 'writes parameters in other ways that are read',
    act: async (call) => {
      await call('GET', `/orders.json?fields=id,%20name&limit=2&status=`);
      await call('GET', '/orders.json?ids=1,%202&page=');
    },
  },
  {
    habit: 'writes times of another zone',
    platforms: ['haravan'],
    act: async (call) => {
      await call('GET', '/orders.json?created_at_min=2021-10-20T21:07:45%2B07:00&limit=1');
      await call('GET', '/orders/count.json?created_at_min=2021-10-20T21:07Z');
    },
  },
  {
    habit: 'writes times as the docs write them',
    platforms: ['sapo'],
    act: async (call) => {
      await call('GET', '/orders.json?created_on_min=2021-10-20');
      await call('GET', '/orders.json?created_on_min=2021-10-20%2014:07:45');
    },
  },
  {
    habit: 'sends amounts as texts, and null for what it does not have',
    act: (call) =>
      call('POST', '/orders.json', {
        order: {
          line_items: [{ ...line, price: '199000.00' }],
          note: null,
          tags: null,
          billing_address: null,
        },
      }),
  },
  {
    habit: 'sends an order back as it came, without its lines',
    act: async (call) => {
      const { json } = await call('POST', '/orders.json', { order: { line_items: [line] } });
      const order = { ...(json['order'] as Record<string, unknown>) };
      delete order['line_items'];
      await call('PUT', `/orders/${String(order['id'])}.json`, { order });
    },
  },
  {
    habit: 'closes and opens without a body',
    act: async (call) => {
      const [id = 0] = await ids(call, 'limit=1&status=open');
      await call('POST', `/orders/${id}/close.json`);
      await call('POST', `/orders/${id}/open.json`);
    },
  },
  {
    habit: 'uses what stands on other pages of the docs',
    act: async (call) => {
      await call('GET', '/orders/1/transactions.json');
      await call('GET', '/orders/1/refunds/2.json');
      await call('POST', '/orders/1/fulfillments.json', { fulfillment: {} });
      await call('GET', '/products.json?limit=250');
    },
  },
  {
    habit: 'asks for tags with GET, as an example of the page shows it',
    platforms: ['haravan'],
    act: (call) => call('GET', '/orders/1/tags.json'),
  },
  {
    habit: 'creates the same order twice on purpose',
    act: async (call) => {
      await call('POST', '/orders.json', { order: { line_items: [line] } });
      await call('POST', '/orders.json', { order: { line_items: [line] } });
    },
  },
  {
    habit: 'sends a burst, and waits when it is told to',
    shop: { rate: { size: 8, leakPerSecond: 40 } },
    act: async (call) => {
      const patient = async (limit: number): Promise<void> => {
        const { status, headers } = await call('GET', `/orders.json?limit=${limit}`);
        if (status !== 429) return;
        await new Promise((done) => setTimeout(done, Number(headers.get('retry-after')) * 1000));
        await patient(limit);
      };
      await Promise.all(Array.from({ length: 12 }, (_, index) => patient(index + 1)));
    },
  },
  {
    habit: 'says that its JSON is in UTF-8',
    act: (_call, { url, headers }) =>
      fetch(`${url}/orders.json`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ order: { line_items: [line] } }),
      }),
  },
];

const cases = platforms.flatMap((platform) =>
  habits
    .filter((each) => each.platforms?.includes(platform) ?? true)
    .map((each) => ({ ...each, platform, title: `${each.habit} (${platform})` })),
);

describe('nothing is said against an app that', () => {
  test.each(cases)('$title', async ({ platform, shop = {}, act }) => {
    const session = await openSession({ platform, shop });
    await act(callOf(session), session);
    const { failed, exchanges } = await session.judged();
    expect(failed).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(0);
  });

  test('sends the examples of the docs', async () => {
    const law = await loadLaw('haravan', null);
    const { exchanges } = documentedEvidence({ abridgedAsFields: false });
    const sent = exchanges.map((record) => ({
      ...record,
      request: { ...record.request, headers: { 'content-type': 'application/json' } },
    }));
    const judging = new TrafficJudging({
      law,
      requirements: loadAppRequirements('haravan'),
      source: 'recorded',
      scope: null,
    });
    for (const exchange of sent) judging.hear(exchange);
    const { app: outcomes } = judging.outcomes();
    expect(
      outcomes.flatMap(({ requirement, outcome, reasons }) =>
        outcome === 'fail' || outcome === 'error' ? [`${requirement.id}: ${reasons[0]?.message ?? ''}`] : [],
      ),
    ).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(10);
  });
});
