import { describe, expect, it } from 'vitest';
import { connectTo, readToken, token } from '../kit/client.ts';
import { always, closedPort, serve, type Answering } from '../kit/http-server.ts';
import { order } from '../kit/wire.ts';
import { fakeTiming } from './fake-timing.ts';

describe('an answer that nobody expects', () => {
  it('is recorded as it came, be it a page', async () => {
    const page = '<!doctype html>\n<title>Please login</title>';
    const { origin } = await serve(always(200, page, { 'content-type': 'text/html' }));
    const { client, exchanges } = await connectTo(origin);
    const exchange = await client.read('1001');
    expect(exchange.answer).toBeUndefined();
    expect(
      exchanges().map(({ response }) => [
        response?.status,
        response?.headers['content-type'],
        response?.body,
      ]),
    ).toEqual([[200, 'text/html', page]]);
  });

  it('is not followed elsewhere, where the token would go with it', async () => {
    const elsewhere = await serve(always(200, { order: order() }));
    const { origin } = await serve(always(302, '', { location: `${elsewhere.origin}/com/orders/1001.json` }));
    const { client } = await connectTo(origin);
    const exchange = await client.read('1001');
    expect([exchange.status, exchange.accepted, elsewhere.received.length]).toEqual([302, false, 0]);
  });

  it('has its headers joined where one was sent twice', async () => {
    const { origin } = await serve((_, response) => {
      response.setHeader('X-Note', ['first', 'last']);
      response.end('{}');
    });
    const { client, exchanges } = await connectTo(origin);
    await client.read('1001');
    expect(exchanges()[0]?.response?.headers['x-note']).toBe('first, last');
  });
});

describe('a token', () => {
  const echoes: Answering = ({ headers }, response) => {
    const [, said = ''] = (headers.authorization ?? '').split(' ');
    response.writeHead(200, {
      'x-debug': `saw ${said}`,
      'x-access-token': 'another secret',
      'set-cookie': ['session=1', 'other=2'],
    });
    response.end(
      JSON.stringify({
        order: order({ note: `Bearer ${said}`, name: encodeURIComponent(said) }),
        request: headers,
      })
        // As PHP writes JSON.
        .replaceAll('/', '\\/'),
    );
  };

  it('stands in nothing that is recorded, though a shop repeats it', async () => {
    const { origin, received } = await serve(echoes);
    const { client, exchanges, text } = await connectTo(origin);
    const { orders } = await client.read('1001');
    await client.read('1001', { as: 'read-only' });
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${token}`,
      `Bearer ${readToken}`,
    ]);
    for (const secret of [
      token,
      readToken,
      token.replaceAll('/', '\\/'),
      encodeURIComponent(token),
      'S3cr3t',
      'session=1',
      'another secret',
    ])
      expect(text()).not.toContain(secret);
    expect(orders.map(({ note }) => note)).toEqual([expect.stringMatching(/^\w+ \[redacted\]$/)]);
    expect(exchanges().map(({ request }) => request.headers['authorization'])).toEqual([
      '[redacted]',
      '[redacted]',
    ]);
  });

  it('stands in no message, though the network fails', async () => {
    const { client, text } = await connectTo(await closedPort(), { timing: fakeTiming() });
    await expect(client.read('1001')).rejects.not.toThrow(token);
    expect(text()).not.toContain('S3cr3t');
  });
});
