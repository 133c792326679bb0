import { existsSync, readdirSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startMockProcess, type MockOrder, type MockProcess } from '../../safety/mock-process.ts';
import { atLength } from '../../at-length.ts';
import { runHere } from './run-here.ts';
import { runProcess, type Ended } from './run-process.ts';
import { closedAddress, startBadShop } from './bad-shop.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Place {
  readonly folder: string;
  readonly mock: MockProcess;
  readonly call: (...typed: readonly string[]) => Promise<Ended>;
}

async function open(platform: 'haravan' | 'sapo' = 'haravan'): Promise<Place> {
  const folder = temporaryFolder();
  const mock = await startMockProcess(platform, folder);
  onTestFinished(mock.stop);
  return { folder, mock, call: (...typed) => runProcess(typed, { folder, environment: mock.environment }) };
}

/** Passes everything on to a shop, but for cancellations that come after the orders of a time were listed, as a clean-up begins. */
function refusingToCancelAfterwards(shop: string): RequestListener {
  let cleaning = false;
  return (request, response) => {
    const { method = '', url = '', headers } = request;
    cleaning ||= url.includes('created_at_min') && !url.includes('ids=');
    const refuse = cleaning && url.endsWith('/cancel.json');
    const pass = async (): Promise<void> => {
      const body = await text(request);
      const { authorization = '' } = headers;
      const given = { method, headers: { authorization, 'content-type': headers['content-type'] ?? '' } };
      const answer = await fetch(`${new URL(shop).origin}${url}`, body === '' ? given : { ...given, body });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(await answer.text());
    };
    if (refuse) response.writeHead(422).end('{"errors":"no"}');
    else void pass();
  };
}

async function newIn({ mock }: Place, before: ReadonlyMap<string, MockOrder>): Promise<readonly MockOrder[]> {
  return [...(await mock.orders())].filter(([id]) => !before.has(id)).map(([, order]) => order);
}

describe('a run against a shop that goes on', () => {
  test.each(['haravan', 'sapo'] as const)('takes back what it created: %s', async (platform) => {
    const place = await open(platform);
    const before = await place.mock.orders();
    const { code, out } = await place.call('run', '--profile', 'smoke', '--quiet');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}1 order created and undone with \d more requests$/m);
    const [order] = await newIn(place, before);
    const left = { haravan: { cancelled_status: 'cancelled', closed_status: 'closed' }, sapo: {} };
    expect(order ?? {}).toMatchObject(left[platform]);
    expect(order === undefined).toBe(platform === 'sapo');
    expect(readdirSync(join(place.folder, '.order-conformance', 'ledger'))).toHaveLength(1);
  });

  test.runIf(atLength)('keeps it on request, says so, and a sweep finds it', async () => {
    const place = await open();
    const before = await place.mock.orders();
    const kept = await place.call('run', '--profile', 'smoke', '--quiet', '--keep');
    expect(kept.code).toBe(0);
    expect(kept.out).toContain('1 order left in the shop, as asked: `order-conformance sweep` undoes them');
    expect(await newIn(place, before)).toMatchObject([{ closed_status: 'unclosed' }]);

    const looked = await place.call('sweep', '--dry-run');
    expect([looked.code, looked.out]).toEqual([
      0,
      expect.stringMatching(/^1 order of 1 earlier run:\n {2}order \d+ of run \S+ {2}would be undone\n$/),
    ]);
    expect(await newIn(place, before)).toMatchObject([{ closed_status: 'unclosed' }]);

    const swept = await place.call('sweep', '--allow-writes');
    expect([swept.code, swept.out]).toEqual([
      0,
      expect.stringMatching(/cancelled, closed, tagged oc-swept\n1 undone, 0 left behind\.\n$/),
    ]);
    expect(await newIn(place, before)).toMatchObject([{ closed_status: 'closed' }]);
    expect((await place.call('sweep', '--allow-writes')).out).toBe(
      'Nothing was found that an earlier run left.\n',
    );
  });

  test('ends with 2 and names what was left where it cannot be undone, though the shop conforms', async () => {
    const place = await open();
    const { url } = await startBadShop(refusingToCancelAfterwards(place.mock.url));
    const environment = { ...place.mock.environment, ORDER_CONFORMANCE_TARGET: url };
    const given = { folder: place.folder, environment };
    const ran = await runProcess(['run', '--only', 'HRV-ORD-COUNT-*', '--quiet'], given);
    expect(ran.out).toMatch(
      /^Left behind in the shop, and to be undone by hand\n {2}order \d+ {2}cancelOrder was/m,
    );
    expect(ran.out).toMatch(/^CONFORMANT/m);
    expect(ran.out).toMatch(/^ {2}\d+ of \d+ orders undone with/m);
    expect(ran.code).toBe(2);
    const swept = await runHere(['sweep', '--allow-writes'], given);
    expect([swept.code, swept.out]).toEqual([
      2,
      expect.stringMatching(/LEFT BEHIND: cancelOrder was answered/),
    ]);
  });

  test('leaves no ledger where its shop is its own', async () => {
    const folder = temporaryFolder();
    const { code, out } = await runHere(['run', '--profile', 'smoke', '--quiet'], { folder });
    expect([code, existsSync(join(folder, '.order-conformance'))]).toEqual([0, false]);
    expect(out).not.toContain('undone');
  });
});

describe('sweep', () => {
  test.each([
    [[], 'sweep changes orders, and nobody has allowed it to'],
    [
      ['--allow-writes', '--target', 'https://shop.example.com/com'],
      'is not one of the hosts that may be written to',
    ],
    [['--allow-writes', '--target', 'mock'], 'an embedded shop is gone with its run'],
    [['--dry-run', '--older-than', 'yesterday'], "--older-than is not 'yesterday'"],
  ])('is refused with %j', async (typed, message) => {
    const { code, err } = await runHere(['sweep', '--target', 'http://127.0.0.1:1/com', ...typed], {
      folder: temporaryFolder(),
      environment: { ORDER_CONFORMANCE_TOKEN: 'tok-x' },
    });
    expect([code, err.includes(message)]).toEqual([64, true]);
  });

  test('ends with 69 where the shop is not there', async () => {
    const { code, err } = await runProcess(['sweep', '--dry-run', '--target', await closedAddress()], {
      folder: temporaryFolder(),
      environment: { ORDER_CONFORMANCE_TOKEN: 'tok-x' },
    });
    expect([code, err]).toEqual([
      69,
      expect.stringMatching(/what was left at .* cannot be looked for: .*refused/),
    ]);
  });
});
