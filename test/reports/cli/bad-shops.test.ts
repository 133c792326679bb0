import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../suites/evidence/read-evidence.ts';
import { closedAddress, startBadShop } from './bad-shop.ts';
import { allTextIn, runProcess, secretToken, type Ended } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Run extends Ended {
  readonly folder: string;
  readonly requests: number;
}

async function runAgainst(answer: RequestListener): Promise<Run> {
  const shop = await startBadShop(answer);
  const folder = temporaryFolder();
  const ended = await runTarget(shop.url, folder);
  return { ...ended, folder, requests: shop.requests() };
}

async function runTarget(target: string, folder: string): Promise<Ended> {
  const ended = await runProcess(['run', '--target', target], {
    folder,
    environment: { ORDER_CONFORMANCE_TOKEN: secretToken },
  });
  expect(ended.err).not.toMatch(/\n {4}at |node:internal/);
  expect(ended.out + ended.err + allTextIn(folder)).not.toContain(secretToken);
  return ended;
}

describe('a run against', () => {
  test('an address where nothing listens ends with 69', async () => {
    const { code, err, out } = await runTarget(await closedAddress(), temporaryFolder());
    expect(code).toBe(69);
    expect(err).toMatch(/error: GET http:.*connection was refused/);
    expect(out).toBe('');
  });

  test.each([401, 403])(
    'a shop that answers %i to the token ends with 69 after one request',
    async (status) => {
      const { code, err, requests } = await runAgainst((_request, response) =>
        response.writeHead(status).end('{"errors":"no"}'),
      );
      expect(code).toBe(69);
      expect(err).toContain(`was answered with ${status}: the shop refuses the token`);
      expect(requests).toBe(1);
    },
  );

  test('a server that has no such path ends with 69 after one request', async () => {
    const { code, err, requests } = await runAgainst((_request, response) =>
      response.writeHead(404).end('not found'),
    );
    expect(code).toBe(69);
    expect(err).toContain('is the target the API base?');
    expect(requests).toBe(1);
  });

  test('a server that answers with a web page ends with 1, and a hint that it may be no API', async () => {
    const { code, err, out, folder } = await runAgainst((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Welcome</h1>'),
    );
    expect(code).toBe(1);
    expect(err).toContain('is the target the API base?');
    expect(out).toContain('NOT CONFORMANT');
    expect(out).toMatch(/text that is not JSON \(text\/html\)/);
    const { exchanges } = readEvidence(
      readFileSync(join(folder, 'conformance-report', 'evidence.jsonl'), 'utf8'),
    );
    expect(exchanges[0]?.response?.body).toContain('<h1>Welcome</h1>');
  });

  test('a server that answers with nothing ends with 1, and a hint that it may be no API', async () => {
    const { code, err, out } = await runAgainst((_request, response) => response.writeHead(200).end());
    expect(code).toBe(1);
    expect(err).toContain('is the target the API base?');
    expect(out).toContain('an empty body');
  });

  test('an answer of 100 MB ends with 2, unread', async () => {
    const { code, out, folder } = await runAgainst((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const part = Buffer.alloc(1024 * 1024, ' ');
      const send = (left: number): void => {
        if (left === 0) response.end('{}');
        else
          response.write(part, () => {
            send(left - 1);
          });
      };
      send(100);
    });
    expect(code).toBe(2);
    expect(out).toContain('NOT DETERMINED');
    expect(out.replaceAll(/\s+/g, ' ')).toContain('larger than this suite reads');
    expect(allTextIn(folder).length).toBeLessThan(5_000_000);
  });

  test('a shop that repeats the token in its answers leaves it in no output and no file', async () => {
    const { code } = await runAgainst((request, response) => {
      const { authorization = '' } = request.headers;
      response
        .writeHead(200, { 'content-type': 'text/html', 'x-echo': authorization })
        .end(`<p>${authorization}</p>`);
    });
    expect(code).toBe(1);
  });
});
