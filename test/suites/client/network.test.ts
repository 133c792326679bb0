import { describe, expect, it } from 'vitest';
import { NetworkError, nameNetworkError } from '../../../suites/client/network-error.ts';
import { openTransport } from '../../../suites/client/transport.ts';
import { connectTo, readToken, token } from '../kit/client.ts';
import { always, closedPort, serve, type Answering } from '../kit/http-server.ts';
import { order } from '../kit/wire.ts';

/** Asks for one order; what the client threw, and what it recorded of it. */
async function fail(
  origin: string,
  options: Parameters<typeof connectTo>[1] = {},
): Promise<readonly unknown[]> {
  const { client, exchanges } = await connectTo(origin, options);
  const error: unknown = await client.read('1001').then(
    () => undefined,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(NetworkError);
  const [record, ...others] = exchanges();
  expect([record?.response, others]).toEqual([null, []]);
  const { kind, message } = error as NetworkError;
  expect(record?.failure).toEqual({ kind, message });
  return [kind, message.replace(origin, 'ORIGIN')];
}

describe('an answer that is not received whole', () => {
  it('is one of a shop that is not there', async () => {
    expect(await fail(await closedPort())).toEqual([
      'refused',
      'GET ORIGIN/com/orders/1001.json: the connection was refused (ECONNREFUSED)',
    ]);
  });

  it('is one of a shop that hangs up', async () => {
    const { origin } = await serve((_, response) => response.destroy());
    const [kind, message] = await fail(origin);
    expect(kind).toBe('reset');
    expect(message).toMatch(/^GET ORIGIN\/com\/orders\/1001\.json: the connection was (closed|reset)/);
  });

  it('is one that is shorter than it says', async () => {
    const short: Answering = (_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"order": ');
      response.socket?.end();
    };
    const { origin } = await serve(short);
    const [kind, message] = await fail(origin);
    expect(['reset', 'truncated']).toContain(kind);
    expect(message).toMatch(/before the answer was whole|shorter or longer than it says/);
  });

  it('is one that breaks off within a chunk', async () => {
    const broken: Answering = (_, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write('{"order": ', () => response.socket?.destroy());
    };
    const { origin } = await serve(broken);
    expect(await fail(origin)).toEqual([
      'reset',
      'GET ORIGIN/com/orders/1001.json: the connection was closed before the answer was whole (UND_ERR_SOCKET)',
    ]);
  });

  it('is one that is larger than the suite reads, announced or not', async () => {
    const transport = () => openTransport({ maxAnswerBytes: 1024 });
    const { origin: announced } = await serve(always(200, 'x'.repeat(5000), { 'content-length': '5000' }));
    const endless: Answering = (_, response) => {
      const more = (): void => {
        if (!response.destroyed && response.write('x'.repeat(512))) setImmediate(more);
      };
      response.writeHead(200);
      response.on('drain', more);
      more();
    };
    const { origin: unannounced } = await serve(endless);
    const said = [
      'too-large',
      'GET ORIGIN/com/orders/1001.json: the answer is larger than this suite reads (UND_ERR_RES_EXCEEDED_MAX_SIZE)',
    ];
    expect(await fail(announced, { transport: transport() })).toEqual(said);
    expect(await fail(unannounced, { transport: transport() })).toEqual(said);
  });

  it('is one that does not come in time', async () => {
    const { origin } = await serve(() => undefined);
    expect(await fail(origin, { transport: openTransport({ timeoutMs: 20 }) })).toEqual([
      'timeout',
      'GET ORIGIN/com/orders/1001.json: no answer within the time allowed (UND_ERR_HEADERS_TIMEOUT)',
    ]);
  });

  it.each([
    ['ENOTFOUND', 'unknown-host', 'the host name is not known (ENOTFOUND)'],
    ['CERT_HAS_EXPIRED', 'tls', 'its certificate was not accepted (CERT_HAS_EXPIRED)'],
    [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'tls',
      'its certificate was not accepted (ERR_TLS_CERT_ALTNAME_INVALID)',
    ],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', 'its certificate was not accepted (DEPTH_ZERO_SELF_SIGNED_CERT)'],
    [
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'tls',
      'its certificate was not accepted (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
    ],
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'tls',
      'no secure connection could be made (ERR_SSL_WRONG_VERSION_NUMBER)',
    ],
    ['ETIMEDOUT', 'timeout', 'no connection within the time allowed (ETIMEDOUT)'],
    ['SOMETHING_NEW', 'other', 'it broke (SOMETHING_NEW)'],
  ])('is named after %s, even where that is the cause of the cause', (code, kind, words) => {
    const cause = Object.assign(new Error('it broke'), { code });
    const request = { method: 'GET', url: 'https://shop.invalid/com' };
    for (const thrown of [cause, new TypeError('it broke', { cause })]) {
      const named = nameNetworkError(thrown, request);
      expect([named.kind, named.message, named.cause]).toEqual([
        kind,
        `GET https://shop.invalid/com: ${words}`,
        thrown,
      ]);
    }
  });
});

describe('an answer that nobody expects', () => {
  it('is recorded as it came, be it a page', async () => {
    const page = '<!doctype html>\n<title>Đăng nhập</title>';
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
      response.setHeader('X-Note', ['one', 'two']);
      response.end('{}');
    });
    const { client, exchanges } = await connectTo(origin);
    await client.read('1001');
    expect(exchanges()[0]?.response?.headers['x-note']).toBe('one, two');
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
    expect(orders.map(({ note }) => note)).toEqual(['Bearer [redacted]']);
    expect(exchanges().map(({ request }) => request.headers['authorization'])).toEqual([
      '[redacted]',
      '[redacted]',
    ]);
  });

  it('stands in no message, though the network fails', async () => {
    const origin = await closedPort();
    const { client, text } = await connectTo(origin);
    await expect(client.read('1001')).rejects.not.toThrow(token);
    expect(text()).not.toContain('S3cr3t');
  });
});
