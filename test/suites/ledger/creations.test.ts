import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NetworkError } from '../../../suites/client/network-error.ts';
import { openTransport, type Transport } from '../../../suites/client/transport.ts';
import { openLedger, startLedger } from '../../../suites/ledger/ledger-file.ts';
import { fakeTiming } from '../client/fake-timing.ts';
import { connectTo, type TestClient } from '../kit/client.ts';
import { run } from '../kit/evidence.ts';
import { always, closedPort, serve, type Answering, type ReceivedRequest } from '../kit/http-server.ts';
import { order, type Wire } from '../kit/wire.ts';
import { temporaryFolder } from './temporary-folder.ts';

const draft = { lineItems: [{ title: 'Áo', price: '1', quantity: 1 }] };

interface Opened extends TestClient {
  /** Types of the ledger's entries after the first, as they stand on the disk. */
  readonly entries: () => readonly string[];
  readonly file: string;
}

async function open(origin: string, options: Parameters<typeof connectTo>[1] = {}): Promise<Opened> {
  const file = startLedger(temporaryFolder(), run());
  const connected = await connectTo(origin, { ledger: openLedger(file), timing: fakeTiming(), ...options });
  return { ...connected, file, entries: () => typesIn(file) };
}

function typesIn(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => (JSON.parse(line) as { type: string }).type);
}

/** Loses the answers to the first creations, after the shop has acted or before. */
function losing(times: number, { acted }: { readonly acted: boolean }): Transport {
  const real = openTransport();
  let lost = 0;
  return {
    ...real,
    send: async (request) => {
      if (request.method !== 'POST' || lost === times) return real.send(request);
      lost += 1;
      if (acted) await real.send(request);
      throw new NetworkError('reset', 'the connection was reset');
    },
  };
}

/** A shop that keeps what it is asked to create, and shows it from the nth list on. */
function keeping({ from = 1 }: { readonly from?: number } = {}): {
  readonly answer: Answering;
  readonly created: Wire[];
} {
  const created: Wire[] = [];
  let lists = 0;
  const answer: Answering = (request, response, nth) => {
    const reply = (status: number, body: unknown): void => {
      always(status, body)(request, response, nth);
    };
    if (request.method === 'POST') {
      const made = order({
        ...(JSON.parse(request.body) as { order: Wire }).order,
        id: 2001 + created.length,
      });
      created.push(made);
      return reply(201, { order: made });
    }
    const id = /orders\/(\d+)/.exec(request.url)?.[1];
    if (id !== undefined) return reply(200, { order: created.find((each) => String(each['id']) === id) });
    lists += 1;
    return reply(200, { orders: lists < from ? [] : created });
  };
  return { answer, created };
}

const asked = (received: readonly ReceivedRequest[]): readonly string[] =>
  received.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`);

describe('a creation', () => {
  it('stands in the ledger before it is sent, and its order when it is answered', async () => {
    let atArrival: readonly string[] = [];
    let file = '';
    const { origin } = await serve((request, response, nth) => {
      atArrival = typesIn(file);
      always(201, { order: order() })(request, response, nth);
    });
    const opened = await open(origin);
    ({ file } = opened);
    await opened.client.create(draft);
    expect(atArrival).toEqual(['intent']);
    expect(opened.entries()).toEqual(['intent', 'created']);
  });

  it('carries its key and the tag of the run, each creation its own', async () => {
    const { origin, received } = await serve(always(201, { order: order() }));
    const { client } = await open(origin);
    await client.create({ ...draft, tags: ['VIP'] });
    await client.create(draft);
    const sent = received.map(({ body }) => (JSON.parse(body) as { order: Wire }).order);
    expect(sent).toMatchObject([
      { tags: 'VIP,oc-kit', note_attributes: [{ name: 'order-conformance', value: 'kit/1' }] },
      { tags: 'oc-kit', note_attributes: [{ name: 'order-conformance', value: 'kit/2' }] },
    ]);
  });

  it.each([
    [422, 'refused'],
    [400, 'refused'],
    [500, 'unknown'],
    [302, 'unknown'],
    [201, 'unknown'],
  ])('that is answered with %i and no order is %s', async (status, type) => {
    const { origin } = await serve(always(status, {}));
    const { client, entries } = await open(origin);
    await client.create(draft);
    expect(entries()).toEqual(['intent', type]);
  });

  it('that was never sent is refused: it is wrong, or nobody listens', async () => {
    const { origin, received } = await serve(always(201, {}));
    const wrong = await open(origin);
    await expect(wrong.client.create({ note: 'no lines' })).rejects.toThrow('our own createOrder');
    expect([wrong.entries(), received.length]).toEqual([['intent', 'refused'], 0]);
    const nobody = await open(await closedPort());
    await expect(nobody.client.create(draft)).rejects.toThrow('refused');
    expect(nobody.entries()).toEqual(['intent', 'refused']);
    const spent = await open(origin, { run: { budget: { maxRequests: 0 } } });
    await expect(spent.client.create(draft)).rejects.toThrow('budget');
    expect(spent.entries()).toEqual(['intent', 'refused']);
  });
});

describe('a creation whose answer is lost', () => {
  it('is found by its key, and the run goes on with the order', async () => {
    const { answer, created } = keeping();
    const { origin, received } = await serve(answer);
    const { client, entries, exchanges } = await open(origin, { transport: losing(1, { acted: true }) });
    const exchange = await client.create(draft);
    expect([exchange.accepted, exchange.orders[0]?.id, created.length]).toEqual([true, '2001', 1]);
    expect(asked(received)).toEqual([
      'POST /com/orders.json',
      'GET /com/orders.json',
      'GET /com/orders/2001.json',
    ]);
    expect(entries()).toEqual(['intent', 'unknown', 'created']);
    expect([client.owns('2001'), exchanges().length]).toEqual([true, 3]);
  });

  it('is looked for in a window of its time only, the newest first', async () => {
    const { origin, received } = await serve(keeping().answer);
    const { client } = await open(origin, { transport: losing(1, { acted: true }) });
    const before = Date.now();
    await client.create(draft);
    const query = new URL(`http://shop${received[1]?.url ?? ''}`).searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ status: 'any', order: 'created_at desc', limit: '50' });
    const from = Date.parse(query.get('created_at_min') ?? '');
    expect(before - from).toBeGreaterThan(60_000);
    expect(before - from).toBeLessThan(2 * 3_600_000);
  });

  it('is waited for as long as a shop may take to show it', async () => {
    const { answer, created } = keeping({ from: 3 });
    const { origin } = await serve(answer);
    const timing = fakeTiming();
    const { client, entries } = await open(origin, { transport: losing(1, { acted: true }), timing });
    expect((await client.create(draft)).orders[0]?.id).toBe('2001');
    expect([created.length, entries(), timing.waits]).toEqual([
      1,
      ['intent', 'unknown', 'created'],
      [156.25, 312.5],
    ]);
  });

  it('is asked for once more where the shop has not got it', async () => {
    const { answer, created } = keeping();
    const { origin } = await serve(answer);
    const { client, entries } = await open(origin, { transport: losing(1, { acted: false }) });
    expect((await client.create(draft)).orders[0]?.id).toBe('2001');
    expect([created.length, entries()]).toEqual([1, ['intent', 'unknown', 'missing', 'created']]);
  });

  it('is not asked for a third time', async () => {
    const { answer, created } = keeping();
    const { origin } = await serve(answer);
    const { client, entries } = await open(origin, { transport: losing(2, { acted: false }) });
    await expect(client.create(draft)).rejects.toThrow('the connection was reset');
    expect([created.length, entries()]).toEqual([0, ['intent', 'unknown', 'missing', 'unknown']]);
  });

  it('stays unknown where the shop cannot be asked for it either', async () => {
    const { origin, received } = await serve((request, response, nth) => {
      always(500, {})(request, response, nth);
    });
    const { client, entries } = await open(origin, { transport: losing(1, { acted: true }) });
    await expect(client.create(draft)).rejects.toThrow('the connection was reset');
    expect([entries(), received.filter(({ method }) => method === 'POST').length]).toEqual([
      ['intent', 'unknown'],
      1,
    ]);
  });
});
