import { once } from 'node:events';
import { request as rawRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { loadContract } from '../../../spec/contract.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { startProxy } from '../../../suites/traffic/proxy/start-proxy.ts';
import { TrafficRecorder } from '../../../suites/traffic/proxy/traffic-recorder.ts';
import { selfSigned } from '../../network/self-signed.ts';
import { closedPort, serve, type TestServer } from '../kit/http-server.ts';

const token = 'a-token-of-thirty-two-characters';

interface Standing {
  readonly url: string;
  readonly records: () => Promise<readonly ExchangeRecord[]>;
}

async function stand(origin: string): Promise<Standing> {
  const target = new URL(`${origin}/com`);
  const records: ExchangeRecord[] = [];
  const recorder = new TrafficRecorder({
    contract: await loadContract('haravan'),
    target,
    record: (record) => records.push(record),
  });
  const proxy = await startProxy({ target, port: 0, seen: (seen) => recorder.take(seen) });
  onTestFinished(() => proxy.close());
  return {
    url: proxy.url,
    records: async () => {
      await recorder.settled();
      return records;
    },
  };
}

async function received(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) text += String(chunk);
  return text;
}

/** Names and values as they were sent, in their order. */
function rawNames(raw: readonly string[]): readonly string[] {
  return raw.filter((_, index) => index % 2 === 0);
}

describe('the proxy', () => {
  test('passes on method, path, headers and body as they were sent, and the answer likewise', async () => {
    let raw: readonly string[] = [];
    const upstream = await serve((_request, response) => {
      raw = response.req.rawHeaders;
      response.writeHead(207, 'Quite So', ['X-Odd-CASE', 'one', 'Set-Cookie', 'a=1', 'Set-Cookie', 'b=2']);
      response.end('answer');
    });
    const { url } = await stand(upstream.origin);
    const sent = rawRequest(`${url}/orders.json?a=%20b`, {
      method: 'PUT',
      headers: [
        'Host',
        'x',
        'X-My-Header',
        'Mine',
        'Content-Length',
        '4',
        'Connection',
        'X-Hop',
        'X-Hop',
        'gone',
      ],
    });
    sent.end('body');
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    expect(await received(answer)).toBe('answer');
    expect(answer.statusCode).toBe(207);
    expect(answer.statusMessage).toBe('Quite So');
    expect(rawNames(answer.rawHeaders)).toContain('X-Odd-CASE');
    expect(answer.headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect(upstream.received[0]).toMatchObject({
      method: 'PUT',
      url: '/com/orders.json?a=%20b',
      body: 'body',
    });
    expect(rawNames(raw)).toContain('X-My-Header');
    expect(rawNames(raw)).not.toContain('X-Hop');
    expect(upstream.received[0]?.headers.host).toBe(new URL(upstream.origin).host);
    expect(upstream.received[0]?.headers).not.toHaveProperty('via');
    expect(upstream.received[0]?.headers).not.toHaveProperty('x-forwarded-for');
  });

  test('passes on the beginning of an answer before its end is there', async () => {
    const held = Promise.withResolvers<ServerResponse>();
    const upstream = await serve((_request, response) => {
      response.write('{"orders":');
      held.resolve(response);
    });
    const { url } = await stand(upstream.origin);
    const answer = await fetch(`${url}/orders.json`);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe('{"orders":');
    (await held.promise).end('[]}');
    const second = await reader?.read();
    expect(Buffer.from(second?.value ?? []).toString()).toBe('[]}');
  });

  test('passes on a body of unknown length with a method that seldom has one', async () => {
    const upstream = await serve((_request, response) => response.end('{}'));
    const { url } = await stand(upstream.origin);
    const sent = rawRequest(`${url}/orders/1/tags.json`, {
      method: 'DELETE',
      headers: { 'transfer-encoding': 'chunked', 'content-type': 'application/json' },
    });
    sent.write('{"tags"');
    sent.end(':"a"}');
    await once(sent, 'response');
    expect(upstream.received[0]?.body).toBe('{"tags":"a"}');
  });

  test('passes on a packed answer packed, and records it unpacked', async () => {
    const packed = gzipSync('{"count":3}');
    const upstream = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
      response.end(packed);
    });
    const { url, records } = await stand(upstream.origin);
    const sent = rawRequest(`${url}/orders/count.json`);
    sent.end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).equals(packed)).toBe(true);
    expect((await records())[0]?.response?.body).toBe('{"count":3}');
  });

  test('records nothing that proves who asked, and nothing of other parts of the shop', async () => {
    const upstream: TestServer = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': `s=${token}` });
      response.end(JSON.stringify({ orders: [], hint: `you are ${token}` }));
    });
    const { url, records } = await stand(upstream.origin);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    await fetch(`${url}/orders.json?access_token=${token}`, { headers });
    await fetch(`${url}/orders.json`, { method: 'POST', headers, body: JSON.stringify({ note: token }) });
    await fetch(`${url}/products.json`, { headers });
    const kept = await records();
    expect(kept.map(({ request }) => request.method)).toEqual(['GET', 'POST']);
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(JSON.stringify(kept)).not.toContain(Buffer.from(token).toString('base64').slice(0, 30));
    expect(upstream.received.map(({ url: path }) => path)).toContain('/com/products.json');
    expect(upstream.received[0]?.headers.authorization).toBe(`Bearer ${token}`);
  });

  test('puts pseudonyms in the place of customers’ data, in requests as in answers, the same for the same', async () => {
    const customer = { first_name: 'Nguyễn', email: 'nguyen.van.a@gmail.com' };
    const upstream = await serve((_request, response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ order: { id: 1, email: customer.email, customer } }));
    });
    const { url, records } = await stand(upstream.origin);
    await fetch(`${url}/orders.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ order: { line_items: [], email: customer.email, customer } }),
    });
    const [kept] = await records();
    expect(JSON.stringify(kept)).not.toContain(customer.email);
    expect(JSON.stringify(kept)).not.toContain('Nguyễn');
    const asked = JSON.parse(kept?.request.body ?? '') as { order: { email: string } };
    const answered = JSON.parse(kept?.response?.body ?? '') as { order: { email: string } };
    expect(asked.order.email).toMatch(/@customer\.example$/);
    expect(answered.order.email).toBe(asked.order.email);
  });

  test('says that a shop cannot be reached, and records that there was no answer', async () => {
    const { url, records } = await stand(await closedPort());
    const answer = await fetch(`${url}/orders.json`);
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain('the connection was refused');
    expect((await records())[0]).toMatchObject({ response: null, failure: { kind: 'refused' } });
  });

  test('ends a request upstream when the app hangs up, and records that the app did', async () => {
    const gone = Promise.withResolvers<undefined>();
    const arrived = Promise.withResolvers<undefined>();
    const upstream = await serve((_request, response) => {
      response.on('close', () => gone.resolve(undefined));
      arrived.resolve(undefined);
    });
    const { url, records } = await stand(upstream.origin);
    const controller = new AbortController();
    const asking = fetch(`${url}/orders.json`, { method: 'POST', body: '{}', signal: controller.signal });
    await arrived.promise;
    controller.abort();
    await expect(asking).rejects.toThrow('aborted');
    await gone.promise;
    expect((await records())[0]).toMatchObject({ response: null, failure: { kind: 'reset' } });
    expect((await records())[0]?.failure?.message).toContain('the app hung up');
  });

  test('sends nothing to a secure shop whose certificate nobody vouches for, whatever the environment says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    let asked = 0;
    const server = createServer(selfSigned(), (_request, response) => {
      asked += 1;
      response.end('{}');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { url, records } = await stand(`https://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const answer = await fetch(`${url}/orders.json`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(502);
    expect(asked).toBe(0);
    expect((await records())[0]).toMatchObject({ response: null, failure: { kind: 'tls' } });
  });
});
