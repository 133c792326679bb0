import { describe, expect, it } from 'vitest';
import { NetworkError } from '../../../suites/client/network-error.ts';
import type { ShopClient } from '../../../suites/client/shop-client.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { connectTo, type TestClient } from '../kit/client.ts';
import { always, closedPort, serve, type Answering } from '../kit/http-server.ts';
import { order } from '../kit/wire.ts';
import { fakeTiming, type FakeTiming } from './fake-timing.ts';
import { ledgerWith } from './ledger-with.ts';

interface Patient extends TestClient {
  readonly timing: FakeTiming;
}

/** A client that waits for nothing, and may change order 1001. */
async function patientWith(origin: string): Promise<Patient> {
  const timing = fakeTiming();
  return { ...(await connectTo(origin, { timing, ledger: ledgerWith('1001') })), timing };
}

/** What is thrown. */
async function thrown(call: Promise<unknown>): Promise<NetworkError> {
  const error: unknown = await call.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (error instanceof NetworkError) return error;
  throw new Error('no network error', { cause: error });
}

const tries = (exchanges: readonly ExchangeRecord[]): readonly unknown[] =>
  exchanges.map(({ id, retryOf, waitedMs, failure, response }) => [
    id,
    retryOf,
    waitedMs,
    failure?.kind ?? response?.status,
  ]);

/** Hangs up so many times, then answers. */
const afterHangUps =
  (times: number): Answering =>
  (request, response, nth) => {
    if (nth <= times) response.destroy();
    else always(200, { order: order() })(request, response, nth);
  };

/** Answers so many times with a status, then as it should. */
const afterStatus =
  (times: number, status: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  (request, response, nth) => {
    if (nth <= times) always(status, '<h1>Bad Gateway</h1>', headers)(request, response, nth);
    else always(200, { order: order() })(request, response, nth);
  };

const update = (client: ShopClient) => client.update('1001', { note: 'x' });

describe('a read that the network breaks', () => {
  it('is sent again, and every try is in the evidence', async () => {
    const { origin } = await serve(afterHangUps(2));
    const { client, exchanges, timing } = await patientWith(origin);
    const { status, record } = await client.read('1001');
    expect([status, record.id, client.sent]).toEqual([200, 'x0003', 3]);
    expect(tries(exchanges())).toEqual([
      ['x0001', undefined, undefined, 'reset'],
      ['x0002', 'x0001', 225, 'reset'],
      ['x0003', 'x0002', 450, 200],
    ]);
    expect(timing.waits).toEqual([225, 450]);
  });

  it('is sent again where a gateway answered', async () => {
    const { origin } = await serve(afterStatus(1, 502));
    const { client, exchanges } = await patientWith(origin);
    expect((await client.read('1001')).status).toBe(200);
    expect(tries(exchanges())).toEqual([
      ['x0001', undefined, undefined, 502],
      ['x0002', 'x0001', 225, 200],
    ]);
  });

  it('is given up after three tries, and what was thrown says so', async () => {
    const origin = await closedPort();
    const { client, exchanges } = await patientWith(origin);
    const { kind, message } = await thrown(client.read('1001'));
    const words = `GET ${origin}/com/orders/1001.json: the connection was refused (ECONNREFUSED)`;
    expect([kind, message]).toEqual(['refused', `${words}, 3 times in a row`]);
    expect(exchanges().map(({ failure, response }) => [failure, response])).toEqual(
      Array.from({ length: 3 }, () => [{ kind: 'refused', message: words }, null]),
    );
  });

  it('is told without its query', async () => {
    const { client, text } = await patientWith(await closedPort());
    const { message } = await thrown(client.list({ limit: '1', since_id: '424242' }));
    expect(message).not.toContain('424242');
    expect(text()).toContain('424242');
  });
});

describe('a write that the network breaks', () => {
  it('is sent once where the shop may have acted, and what is thrown says that nobody knows', async () => {
    const { origin, received } = await serve(afterHangUps(1));
    const { client, exchanges } = await patientWith(origin);
    const { kind, fate } = await thrown(update(client));
    expect([kind, fate, received.length]).toEqual(['reset', 'unknown', 1]);
    expect(tries(exchanges())).toEqual([['x0001', undefined, undefined, 'reset']]);
  });

  it('is sent once where a gateway answered', async () => {
    const { origin, received } = await serve(afterStatus(1, 503));
    const { client } = await patientWith(origin);
    const { kind, message, fate } = await thrown(update(client));
    expect([kind, fate, received.length]).toEqual(['gateway', 'unknown', 1]);
    expect(message).toBe(`PUT ${origin}/com/orders/1001.json: a gateway answered with 503 (x0001)`);
  });

  it('is sent again where nobody was there', async () => {
    const { client, exchanges } = await patientWith(await closedPort());
    const { kind, fate } = await thrown(update(client));
    expect([kind, fate, exchanges().length]).toEqual(['refused', 'not-done', 3]);
  });

  it('is sent again where it was one too many', async () => {
    const { origin } = await serve(afterStatus(1, 429, { 'retry-after': '1.5' }));
    const { client, exchanges, timing } = await patientWith(origin);
    expect((await update(client)).status).toBe(200);
    expect(tries(exchanges())).toEqual([
      ['x0001', undefined, undefined, 429],
      ['x0002', 'x0001', 1500, 200],
    ]);
    expect(timing.waits).toEqual([1500]);
  });
});

describe('a shop that has stopped answering', () => {
  const gone: Answering = (_, response) => response.destroy();

  it('is asked no more after three calls that came to nothing', async () => {
    const { origin, received } = await serve(gone);
    const { client, exchanges } = await patientWith(origin);
    for (let call = 0; call < 3; call += 1) await thrown(client.read('1001'));
    const { kind, message, fate } = await thrown(update(client));
    expect([kind, fate, received.length, exchanges().length]).toEqual(['given-up', 'not-done', 9, 9]);
    expect(message).toMatch(/^the run was ended, as 3 calls in a row came to nothing; the last: GET http/);
  });

  it('is asked on where one call in between was answered', async () => {
    const { origin } = await serve((request, response, nth) => {
      if (nth % 3 === 0) always(200, { order: order() })(request, response, nth);
      else response.destroy();
    });
    const { client } = await patientWith(origin);
    const outcomes: string[] = [];
    for (let call = 0; call < 9; call += 1) {
      outcomes.push(
        await update(client).then(
          () => 'answered',
          ({ kind }: NetworkError) => kind,
        ),
      );
    }
    expect(outcomes).toEqual(Array.from({ length: 3 }, () => ['reset', 'reset', 'answered']).flat());
  });

  it.each([401, 403])('is one that refuses our credentials with %d, three times in a row', async (status) => {
    const { origin, received } = await serve(always(status, { errors: 'no' }));
    const { client } = await patientWith(origin);
    for (let call = 0; call < 3; call += 1) expect((await client.read('1001')).status).toBe(status);
    const { kind, message } = await thrown(client.read('1001'));
    expect([kind, received.length]).toEqual(['given-up', 3]);
    expect(message).toBe(
      `the run was ended, as 3 calls in a row came to nothing; the last: the shop refused the credentials with ${status} (x0003)`,
    );
  });

  it('is not one that refuses what was sent to be refused', async () => {
    const { origin } = await serve(always(401, { errors: 'no' }));
    const { client } = await patientWith(origin);
    for (let call = 0; call < 6; call += 1) {
      const options = { intent: 'no-credentials', as: 'nobody' } as const;
      expect((await client.list({ limit: '1' }, options)).status).toBe(401);
    }
  });
});

describe('a shop that fails by itself', () => {
  it.each([500, 501])('is not asked again: %d is its answer', async (status) => {
    const { origin, received } = await serve(afterStatus(1, status));
    const { client } = await patientWith(origin);
    expect([(await client.read('1001')).status, received.length]).toEqual([status, 1]);
  });
});

describe('a call that is held back', () => {
  const full: Answering = (request, response, nth) => {
    always(200, { order: order() }, { 'X-Haravan-Api-Call-Limit': '76/80' })(request, response, nth);
  };

  it('says in its record for how long', async () => {
    const { origin } = await serve(full);
    const { client, exchanges, timing } = await patientWith(origin);
    await client.read('1001');
    await client.read('1001');
    expect(exchanges().map(({ waitedMs }) => waitedMs)).toEqual([undefined, 250]);
    expect(timing.waits).toEqual([250]);
  });

  it('ends the run in order where its time would be over by then', async () => {
    const { origin, received } = await serve(full);
    const { client } = await connectTo(origin, {
      timing: fakeTiming(),
      headroom: 79,
      run: { budget: { maxSeconds: 10 } },
    });
    await client.read('1001');
    await expect(client.read('1001')).rejects.toThrow('the time that the run may take was reached');
    expect(received).toHaveLength(1);
  });
});
