import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { callOf, type Call } from './kit/call.ts';
import { openSession, type Session } from './kit/open-session.ts';

/** Ways in which clients in public repositories send what they send, in our own words: odd, and nothing against the docs. */
interface Shape {
  readonly shape: string;
  readonly platforms?: readonly Platform[];
  readonly act: (call: Call, session: Session) => Promise<unknown>;
}

const line = { title: 'Áo', price: 199000, quantity: 1 };
const haravan: readonly Platform[] = ['haravan'];

async function someOrder(call: Call): Promise<number> {
  const { json } = await call('POST', '/orders.json', { order: { line_items: [line] } });
  return (json['order'] as { readonly id: number }).id;
}

/** Sends text as it is, and hands back all that is answered. */
async function sendRaw({ url, headers }: Session, head: readonly string[], body = ''): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const own = Object.entries(headers).map((pair) => pair.join(': '));
  socket.write([...head, ...own, 'Connection: close', '', body].join('\r\n'));
  return text(socket);
}

const shapes: readonly Shape[] = [
  {
    shape: 'counts pages from nothing, and asks for nothing',
    act: async (call) => {
      await call('GET', '/orders.json?page=0&limit=2');
      await call('GET', '/orders.json?limit=0');
      await call('GET', '/orders.json?since_id=0&limit=2');
    },
  },
  {
    shape: 'names attributes of parts of an order in fields',
    act: (call) => call('GET', '/orders.json?fields=id,customer.email,line_items.sku'),
  },
  {
    shape: 'leaves parameters empty, doubles signs, and ends with one',
    act: async (call) => {
      await call('GET', '/orders.json?ids=&page=&limit=&since_id=&status=');
      await call('GET', '/orders.json?&&limit=02&');
      await call('GET', '/orders.json?');
    },
  },
  {
    shape: 'sorts by an attribute alone, or shouts the direction',
    platforms: haravan,
    act: async (call) => {
      await call('GET', '/orders.json?order=created_at');
      await call('GET', '/orders.json?order=updated_at+DESC');
    },
  },
  {
    shape: 'makes an empty list or null of an empty body',
    act: async (call) => {
      const id = await someOrder(call);
      await call('POST', `/orders/${id}/close.json`, '[]');
      await call('POST', `/orders/${id}/open.json`, 'null');
      await call('POST', `/orders/${id}/cancel.json`, '[]');
    },
  },
  {
    shape: 'says yes to a refund where nobody says what a refund is made of',
    platforms: ['sapo'],
    act: async (call) =>
      call('POST', `/orders/${await someOrder(call)}/cancel.json`, { reason: 'other', refund: true }),
  },
  {
    shape: 'uses what stands below an order, however deep',
    act: async (call) => {
      await call('GET', '/orders/1/fulfillments/2/events/3.json');
      await call('GET', '/orders/1/metafields/count.json');
      await call('POST', '/orders/1/refunds/calculate.json', { refund: {} });
      await call('GET', '/orders/1/timeline');
    },
  },
  {
    shape: 'uses other APIs of the same host, and signs in there',
    act: async (call, { url }) => {
      await call('GET', '/orders.json?limit=1');
      for (const path of ['/products.json?limit=250', '/customers/1/orders.json?limit=250', '/webhooks.json'])
        await call('GET', path);
      await call('GET', '/draft_orders.json?status=nothing');
      await fetch(`${new URL(url).origin}/connect/token`, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code: 'abc' }),
      });
    },
  },
  {
    shape: 'asks with HEAD and OPTIONS',
    act: async (call) => {
      await call('HEAD', '/orders.json');
      await call('OPTIONS', '/orders.json');
    },
  },
  {
    shape: 'speaks HTTP/1.0',
    act: async (_call, session) => {
      const { pathname } = new URL(session.url);
      const answer = await sendRaw(session, [`GET ${pathname}/orders.json?limit=1 HTTP/1.0`]);
      expect(answer).toMatch(/^HTTP\/1\.1 200/);
    },
  },
  {
    shape: 'is cut off in the middle of a body, and once more',
    act: async (_call, session) => {
      await breakOff(session);
      await breakOff(session);
    },
  },
  {
    shape: 'sends a body in pieces',
    act: async (_call, session) => {
      const { pathname, host } = new URL(session.url);
      const body = JSON.stringify({ order: { line_items: [{ title: 'A', price: 1000, quantity: 1 }] } });
      const answer = await sendRaw(
        session,
        [
          `POST ${pathname}/orders.json HTTP/1.1`,
          `Host: ${host}`,
          'Content-Type: application/json',
          'Transfer-Encoding: chunked',
        ],
        `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 201/);
    },
  },
];

async function breakOff({ url, headers }: Session): Promise<void> {
  const { hostname, port, pathname } = new URL(url);
  const socket = connect(Number(port), hostname);
  const own = Object.entries(headers).map((pair) => pair.join(': '));
  const head = ['Host: shop', 'Content-Type: application/json', 'Content-Length: 500', ...own];
  socket.write([`POST ${pathname}/orders.json HTTP/1.1`, ...head, '', '{"order":{'].join('\r\n'));
  await once(socket, 'ready');
  // The proxy has read it before it is told that no more will come.
  await callOf({ url, headers })('GET', '/orders.json?limit=1');
  socket.resetAndDestroy();
  await callOf({ url, headers })('GET', '/orders.json?limit=1');
}

const cases = platforms.flatMap((platform) =>
  shapes
    .filter((each) => each.platforms?.includes(platform) ?? true)
    .map((each) => ({ ...each, platform, title: `${each.shape} (${platform})` })),
);

describe('nothing is said against a client that', () => {
  test.each(cases)('$title', async ({ platform, act }) => {
    const session = await openSession({ platform });
    await act(callOf(session), session);
    const { failed, exchanges } = await session.judged();
    expect(failed).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(0);
    expect(exchanges.every(({ request }) => request.url.startsWith('/orders'))).toBe(true);
  });
});

describe('what a client sends is found out', () => {
  test('where it names the whole URL, as to a proxy for all hosts', async () => {
    const session = await openSession();
    const { pathname, origin, host } = new URL(session.url);
    for (const start of [origin, 'http://apis.haravan.com'])
      await sendRaw(session, [`GET ${start}${pathname}/orders.json?limit=250 HTTP/1.1`, `Host: ${host}`]);
    const { failed, exchanges } = await session.judged();
    expect(failed).toEqual(['APP-ORD-REQUEST-03']);
    expect(exchanges.map(({ request }) => request.url)).toEqual(
      Array.from({ length: 2 }, () => '/orders.json?limit=250'),
    );
  });

  test('where it joins parameters without a sign between them', async () => {
    const session = await openSession();
    await callOf(session)('GET', '/orders.json?page=1limit=5status=any');
    expect((await session.judged()).failed).toEqual(['APP-ORD-REQUEST-05']);
  });

  test.each(platforms)(
    'where it filters by a time that the platform calls otherwise (%s)',
    async (platform) => {
      const session = await openSession({ platform });
      const strange = platform === 'haravan' ? 'modified_on_min' : 'updated_at_min';
      await callOf(session)('GET', `/orders.json?${strange}=2026-01-01T00:00:00Z`);
      expect((await session.judged()).failed).toEqual(['APP-ORD-REQUEST-02']);
    },
  );

  test('where an empty list stands for an order', async () => {
    const session = await openSession();
    await callOf(session)('POST', '/orders.json', '[]');
    expect((await session.judged()).failed).toEqual(['APP-ORD-BODY-01']);
  });
});

test('a tunnel is refused with what to do instead', async () => {
  const session = await openSession();
  const answer = await sendRaw(session, [
    'CONNECT apis.haravan.com:443 HTTP/1.1',
    'Host: apis.haravan.com:443',
  ]);
  expect(answer).toMatch(/^HTTP\/1\.1 501 Not Implemented\r\n/);
  expect(answer).toContain(`give the app ${session.url} in place of its API base`);
});

test.each(['http://[shop/com/orders.json', '//[shop/com/orders.json'])('%s is refused', async (target) => {
  const session = await openSession();
  const answer = await sendRaw(session, [`GET ${target} HTTP/1.1`, 'Host: shop']);
  expect(answer).toMatch(/^HTTP\/1\.1 400/);
  expect(answer).toContain('no address');
  expect((await session.judged()).exchanges).toEqual([]);
});

test('a client that hangs up on the refusal of its tunnel takes nobody with it', async () => {
  const session = await openSession();
  const { hostname, port, host } = new URL(session.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`CONNECT apis.haravan.com:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  await once(socket, 'readable');
  socket.resetAndDestroy();
  await callOf(session)('GET', '/orders.json?limit=1');
  expect((await session.judged()).exchanges).toHaveLength(1);
});
