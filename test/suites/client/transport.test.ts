import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { NetworkError } from '../../../suites/client/network-error.ts';
import { openTransport, type TransportOptions, type WireAnswer } from '../../../suites/client/transport.ts';
import { serveRaw } from '../../network/raw-server.ts';
import { selfSigned } from '../../network/self-signed.ts';
import { always, closedPort, serve, type Answering } from '../kit/http-server.ts';

/** Asks for one thing; resolves with the answer. */
async function ask(origin: string, options: TransportOptions = {}): Promise<WireAnswer> {
  const transport = openTransport(options);
  onTestFinished(() => transport.close());
  return transport.send({
    method: 'GET',
    url: `${origin}/com/orders.json?secret=1`,
    headers: {},
    body: null,
  });
}

/** Asks for what is not to be had: what kind of failure it is, in which words, and what is known of the request. */
async function fail(origin: string, options: TransportOptions = {}): Promise<readonly string[]> {
  const error: unknown = await ask(origin, options).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof NetworkError)) throw new Error('it did not fail', { cause: error });
  const { kind, message, fate } = error;
  return [kind, message.replace(`GET ${origin}/com/orders.json: `, ''), fate];
}

/** A server that answers with these bytes, and keeps the connection or ends it. */
async function saying(
  head: readonly string[],
  body: string,
  then: 'stays' | 'ends' = 'stays',
): Promise<string> {
  const { origin } = await serveRaw((socket: Socket) => {
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    if (then === 'ends') socket.end();
  });
  return origin;
}

const ok = 'HTTP/1.1 200 OK';
const json = 'content-type: application/json';

describe('an answer that does not come', () => {
  it('is one of a server that is not there, which has certainly not acted', async () => {
    expect(await fail(await closedPort())).toEqual([
      'refused',
      'the connection was refused (ECONNREFUSED)',
      'not-done',
    ]);
  });

  it('is one of a host that has no name, which has certainly not acted', async () => {
    const [kind, message, fate] = await fail('http://shop.invalid');
    expect([kind, fate]).toEqual(['unknown-host', 'not-done']);
    expect(message).toMatch(/^the host name (is not known|could not be looked up) \(E/);
  });

  it('is one of a server whose certificate nobody vouches for, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    let asked = 0;
    const server = createServer(selfSigned(), (_, response) => {
      asked += 1;
      response.end('{}');
    }).listen(0, '127.0.0.1');
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await fail(`https://127.0.0.1:${String(port)}`)).toEqual([
      'tls',
      'its certificate was not accepted (DEPTH_ZERO_SELF_SIGNED_CERT)',
      'not-done',
    ]);
    expect(asked).toBe(0);
  });

  it('is one of a server that speaks no TLS where it has to', async () => {
    const { origin, received } = await serve(always(200, {}));
    const [kind, message, fate] = await fail(origin.replace('http:', 'https:'));
    expect([kind, fate, received.length]).toEqual(['tls', 'not-done', 0]);
    expect(message).toMatch(/^no secure connection could be made/);
  });

  it('is one of a server that hangs up, which may have acted', async () => {
    const { origin } = await serve((_, response) => response.destroy());
    const [kind, message, fate] = await fail(origin);
    expect([kind, fate]).toEqual(['reset', 'unknown']);
    expect(message).toMatch(/^the connection was (closed|reset)/);
  });

  it('is one whose head does not come in time', async () => {
    const { origin } = await serve(() => undefined);
    expect(await fail(origin, { headMs: 20 })).toEqual([
      'timeout',
      'no answer within the time allowed (UND_ERR_HEADERS_TIMEOUT)',
      'unknown',
    ]);
  });

  it('is one whose body stalls', async () => {
    const origin = await saying([ok, json, 'content-length: 100'], '{"order": ');
    expect(await fail(origin, { stallMs: 20 })).toEqual([
      'timeout',
      'the answer stalled (UND_ERR_BODY_TIMEOUT)',
      'unknown',
    ]);
  });

  it('is one that drips for ever, and never stalls', async () => {
    const dripping: Answering = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drop = setInterval(() => response.write(' '), 5);
      response.on('close', () => {
        clearInterval(drop);
      });
    };
    const { origin } = await serve(dripping);
    expect(await fail(origin, { exchangeMs: 100, stallMs: 5000 })).toEqual([
      'timeout',
      'the exchange was not over within the time allowed (ETIME)',
      'unknown',
    ]);
  });
});

describe('an answer that is not whole', () => {
  it('is one that is shorter than it says', async () => {
    const origin = await saying([ok, json, 'content-length: 100'], '{"order": ', 'ends');
    expect(await fail(origin)).toEqual([
      'reset',
      'the connection was closed before the answer was whole (UND_ERR_SOCKET)',
      'unknown',
    ]);
  });

  it('is one that is longer than it says', async () => {
    const origin = await saying([ok, json, 'content-length: 10'], '{"order": {"id": 1001}}');
    for (let nth = 0; nth < 20; nth += 1)
      expect(await fail(origin)).toEqual(['truncated', 'the answer is longer than it says', 'unknown']);
  });

  it('is one that says two lengths', async () => {
    const origin = await saying([ok, json, 'content-length: 2', 'content-length: 3'], '{}');
    const [kind, message] = await fail(origin);
    expect([kind, message]).toEqual([
      'truncated',
      'the answer is shorter or longer than it says (UND_ERR_RES_CONTENT_LENGTH_MISMATCH)',
    ]);
  });

  it('is one that breaks off within a chunk', async () => {
    const broken: Answering = (_, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write('{"order": ', () => response.socket?.destroy());
    };
    const { origin } = await serve(broken);
    expect((await fail(origin))[0]).toBe('reset');
  });

  it('is JSON without a length that ends with the connection, in its middle', async () => {
    const origin = await saying([ok, json], '{"order": {"id": 1001}', 'ends');
    expect(await fail(origin)).toEqual([
      'truncated',
      'the answer ended with the connection, before it was whole',
      'unknown',
    ]);
  });

  it('is one that breaks off in what was packed', async () => {
    const half = gzipSync('{"order": {"id": 1001}}').subarray(0, 20);
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(half);
    });
    expect(await fail(origin)).toEqual([
      'truncated',
      'the packed answer breaks off (Z_BUF_ERROR)',
      'unknown',
    ]);
  });
});

describe('an answer that cannot be read', () => {
  it('is one that is larger than is read, announced or not', async () => {
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
      'the answer is larger than this suite reads (UND_ERR_RES_EXCEEDED_MAX_SIZE)',
      'unknown',
    ];
    expect(await fail(announced, { maxAnswerBytes: 1024 })).toEqual(said);
    expect(await fail(unannounced, { maxAnswerBytes: 1024 })).toEqual(said);
  });

  it('is one that is small until it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const { origin } = await serve((_, response) => {
      response
        .writeHead(200, { 'content-encoding': 'gzip', 'content-length': String(bomb.length) })
        .end(bomb);
    });
    expect(await fail(origin)).toEqual([
      'too-large',
      'the answer is larger than this suite reads once it is unpacked (ERR_BUFFER_TOO_LARGE)',
      'unknown',
    ]);
  });

  it('is one whose head never ends', async () => {
    const origin = await saying([ok, `x-note: ${'x'.repeat(50_000)}`], '{}');
    expect((await fail(origin)).slice(0, 2)).toEqual([
      'too-large',
      'the head of the answer is larger than this suite reads (UND_ERR_HEADERS_OVERFLOW)',
    ]);
  });

  it('is one that is not packed as it says', async () => {
    const { origin } = await serve(always(200, { order: {} }, { 'content-encoding': 'gzip' }));
    expect(await fail(origin)).toEqual([
      'encoding',
      'the answer is not in the encoding that it names (gzip) (Z_DATA_ERROR)',
      'unknown',
    ]);
  });

  it('is one that is not HTTP', async () => {
    const { origin } = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
    expect((await fail(origin)).slice(0, 2)).toEqual(['malformed', 'what was received is not HTTP']);
  });
});

describe('an answer', () => {
  it('is unpacked, and keeps the headers that it came with', async () => {
    const bytes = gzipSync('{"note":"Gọi trước"}');
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(bytes);
    });
    const { body, headers } = await ask(origin);
    expect([body, headers['content-encoding']]).toEqual(['{"note":"Gọi trước"}', 'gzip']);
  });

  it.each([
    ['JSON', json, '{"order": {}}'],
    ['a page', 'content-type: text/html', '<title>half a pa'],
    ['nothing', json, ''],
  ])('without a length is taken as it is where it may be whole: %s', async (_, type, body) => {
    expect((await ask(await saying([ok, type], body, 'ends'))).body).toBe(body);
  });

  it('is not followed elsewhere', async () => {
    const elsewhere = await serve(always(200, {}));
    const { origin } = await serve(always(302, '', { location: elsewhere.origin }));
    expect([(await ask(origin)).status, elsewhere.received.length]).toEqual([302, 0]);
  });

  it('comes over a connection that is kept', async () => {
    const connections = new Set<unknown>();
    const { origin } = await serve((_, response) => {
      connections.add(response.socket?.remotePort);
      response.end('{}');
    });
    const transport = openTransport();
    onTestFinished(() => transport.close());
    for (let nth = 0; nth < 5; nth += 1) {
      await transport.send({ method: 'GET', url: origin, headers: {}, body: null });
    }
    expect(connections.size).toBe(1);
  });
});
