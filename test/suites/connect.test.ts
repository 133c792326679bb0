import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, type Connection } from '../../suites/connect.ts';
import { readEvidence, type Evidence } from '../../suites/evidence/read-evidence.ts';
import { token } from './kit/client.ts';
import { run } from './kit/evidence.ts';
import { always, closedPort, serve, type Answering } from './kit/http-server.ts';
import { order } from './kit/wire.ts';

interface Connected {
  readonly connection: Connection;
  readonly evidence: Evidence;
  readonly target: string;
}

async function connectTo(origin: string): Promise<Connected> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const evidenceFile = join(folder, 'evidence.jsonl');
  const target = `${origin}/com`;
  const connection = await connect({
    run: run({ target }),
    credentials: { token },
    variants: [],
    evidenceFile,
  });
  return { connection, target, evidence: readEvidence(readFileSync(evidenceFile, 'utf8')) };
}

/** What is said of a shop that answers its first request so. */
async function meet(answer: Answering): Promise<Connected> {
  const { origin } = await serve(answer);
  return connectTo(origin);
}

const asked = '/orders.json?limit=1&status=any';

describe('the first request of a run', () => {
  it('is one page of one order, and begins the evidence', async () => {
    const { connection, evidence, target } = await meet(always(200, { orders: [order()] }));
    expect(connection).toEqual({ ok: true });
    expect(evidence.run).toEqual(run({ target }));
    expect(
      evidence.exchanges.map(({ id, request, response }) => [id, request.url, response?.status]),
    ).toEqual([['x0001', asked, 200]]);
  });

  it.each([
    ['an empty list', 200, { orders: [] }],
    ['JSON of another form, for checks to judge', 200, { data: [] }],
    ['a failure, for checks to judge', 500, { errors: 'oops' }],
    ['a refusal of the request, for checks to judge', 422, { errors: 'status' }],
  ])('finds a shop that answers with %s', async (_, status, body) => {
    expect((await meet(always(status, body))).connection).toEqual({ ok: true });
  });

  it.each([401, 403])('finds a token refused with %i, and says where to look', async (status) => {
    const { connection, target } = await meet(always(status, { errors: 'no' }));
    expect(connection).toEqual({
      ok: false,
      problem: 'refused-credentials',
      message: `GET ${target}${asked} was answered with ${String(status)}: the shop refuses the token. Check ORDER_CONFORMANCE_TOKEN and its scopes.`,
    });
  });

  it('finds no API where there is nothing of that name', async () => {
    const { connection, target } = await meet(always(404, '<h1>Not Found</h1>'));
    expect(connection).toEqual({
      ok: false,
      problem: 'no-api',
      message: `GET ${target}${asked} was answered with 404: is the target the API base?`,
    });
  });

  it('finds no API where it is sent elsewhere, and says where', async () => {
    const { connection, target } = await meet(always(301, '', { location: 'https://shop.invalid/com' }));
    expect(connection).toEqual({
      ok: false,
      problem: 'no-api',
      message: `GET ${target}${asked} was answered with 301, a redirect to https://shop.invalid/com, which is not followed. Give the API base itself as the target.`,
    });
  });

  it.each([
    ['a page', '<!doctype html>'],
    ['nothing', ''],
  ])('cannot read %s where JSON is promised', async (_, body) => {
    const { connection, evidence, target } = await meet(always(200, body, { 'content-type': 'text/html' }));
    expect(connection).toEqual({
      ok: false,
      problem: 'unreadable',
      message: `GET ${target}${asked} was answered with something that is not JSON: is the target the API base?`,
    });
    expect(evidence.exchanges.map(({ response }) => response?.body)).toEqual([body]);
  });

  it('reads no answer of 100 MB', async () => {
    const mebibyte = 'x'.repeat(1024 * 1024);
    const huge: Answering = (_, response) => {
      let sent = 0;
      const more = (): void => {
        while (sent < 100 && !response.destroyed) {
          sent += 1;
          if (!response.write(mebibyte)) return;
        }
        response.end();
      };
      response.on('drain', more);
      more();
    };
    const { connection, evidence } = await meet(huge);
    expect(connection).toMatchObject({ ok: false, problem: 'unreadable' });
    expect(evidence.exchanges.map(({ failure }) => failure?.kind)).toEqual(['too-large']);
  });

  it('reaches no shop where nobody listens, and records that', async () => {
    const origin = await closedPort();
    const { connection, evidence } = await connectTo(origin);
    const message = `GET ${origin}/com/orders.json: the connection was refused (ECONNREFUSED)`;
    const thrice = `${message}, 3 times in a row`;
    expect(connection).toEqual({ ok: false, problem: 'unreachable', message: thrice });
    expect(evidence.exchanges.map(({ failure }) => failure)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'refused', message })),
    );
  });
});
