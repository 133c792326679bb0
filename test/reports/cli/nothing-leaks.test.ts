import { writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { atLength } from '../../at-length.ts';
import { serve } from '../../suites/kit/http-server.ts';
import { runHere } from './run-here.ts';
import { allTextIn, runProcess, type Ended } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const secrets = {
  ORDER_CONFORMANCE_TOKEN: 'tok/5ecret+Value=42',
  ORDER_CONFORMANCE_KEY: 'key-5ecretValue-43',
  ORDER_CONFORMANCE_SECRET: 'sec/5ecret+Value=44',
  ORDER_CONFORMANCE_READ_TOKEN: 'read-5ecretValue-45',
};

const people = ['Quách Thị Ngoan', 'ngoan.quach@shop-kh.vn', '0987654321', '99 Hàng Bạc'];

/** Every spelling in which a secret may stand somewhere. */
const planted = Object.values(secrets).flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  Buffer.from(secret).toString('base64'),
  Buffer.from(`x:${secret}`).toString('base64'),
]);

function expectNoLeak({ out, err }: Pick<Ended, 'out' | 'err'>, folder: string): void {
  const told = [out, err, allTextIn(folder)].join('\n').toLowerCase();
  expect(told.length).toBeGreaterThan(0);
  const leaked = [...planted, '5ecret', ...people, 'quách', 'ngoan', 'hàng bạc'].filter((text) =>
    told.includes(text.toLowerCase()),
  );
  expect(leaked).toEqual([]);
}

/** Puts everything it knows wherever a shop can put anything. */
function betray(response: ServerResponse, authorization: string, nth: number): void {
  const all = [...planted, authorization, ...people];
  const address = {
    name: people[0],
    phone: people[2],
    address1: people[3],
    country: 'Vietnam',
    country_code: 'VN',
  };
  const order = {
    id: 1225437657 + nth,
    number: planted[1],
    order_number: planted[0],
    name: planted[0],
    title: planted[3],
    email: people[1],
    note: all.join(' '),
    tags: planted[2],
    [planted[0] ?? '']: people[1],
    customer: { email: people[1], first_name: 'Thị Ngoan', last_name: 'Quách' },
    billing_address: address,
    contact: { ...address, numbers: [people[2]] },
    line_items: [{ id: planted[0], title: planted[4], properties: [{ name: 'to', value: people[0] }] }],
  };
  response.setHeader('x-haravan-api-call-limit', `1/80 ${String(planted[0])}`);
  response.setHeader('x-customer', encodeURIComponent(all.join(' ')));
  response.setHeader('set-cookie', `t=${String(planted[0])}`);
  response.setHeader('x-read-5ecretvalue-45', 'in a name');
  const kinds = [
    () => json(200, { orders: [order] }),
    () => json(404, { errors: all, [String(people[1])]: people[0] }),
    () => json(422, { errors: { email: [`${String(people[1])} is taken by ${String(people[0])}`] } }),
    () => send(500, 'text/html', `<h1>${all.join('</h1><h1>')}</h1>`),
    () => send(200, 'application/json', JSON.stringify({ orders: [order] }).slice(0, -9)),
    () => {
      response.setHeader(
        'location',
        `https://shop-kh.invalid/${encodeURIComponent(all.join('/'))}?t=${String(planted[1])}`,
      );
      send(302, 'text/plain', all.join(' '));
    },
    () => json(201, { order }),
  ];
  kinds[nth === 1 ? 0 : nth % kinds.length]?.();

  function json(status: number, body: unknown): void {
    send(status, 'application/json', JSON.stringify(body));
  }
  function send(status: number, type: string, body: string): void {
    response.writeHead(status, { 'content-type': type }).end(body);
  }
}

describe('a shop that betrays secrets and customers', { timeout: 120_000 }, () => {
  // Every seventh answer is of one kind, so that each is met several times.
  test.each([
    ['haravan', '60'],
    ['sapo', atLength ? '60' : '30'],
  ])('of %s leaves no trace of them in anything a run writes or prints', async (platform, most) => {
    const { origin } = await serve((request, response, nth) => {
      const { authorization, 'x-sapo-access-token': token } = request.headers;
      betray(response, `${String(authorization)} ${String(token)}`, nth);
    });
    const folder = temporaryFolder();
    const environment = {
      ...secrets,
      GITHUB_STEP_SUMMARY: join(folder, 'job-summary.md'),
      ORDER_CONFORMANCE_DEBUG: '1',
    };
    const given = { folder, environment };
    const where = ['--platform', platform, '--target', `${origin}/com`];
    const run = await runProcess(
      ['run', ...where, '--profile', 'core', '--max-requests', most, '--annotations', 'on'],
      given,
    );
    expect(run.code).not.toBe(0);
    expectNoLeak(run, folder);
    // The shop keeps them waiting for each of its refusals: they wait at the same time.
    const waiting = [['doctor'], ['sweep', '--allow-writes']].map((typed) =>
      runProcess([...typed, ...where], given),
    );
    const ended = [
      await runHere(['plan', ...where], given),
      await runHere(['config', ...where], given),
      await runHere(['judge', 'conformance-report', '--print-waivers'], given),
      ...(await Promise.all(waiting)),
    ];
    for (const each of ended) expectNoLeak(each, folder);
  });

  test('as a redirect tells where to, and not with what', async () => {
    const { origin } = await serve((_, response) => {
      response
        .writeHead(302, {
          location: `https://x:${encodeURIComponent(secrets.ORDER_CONFORMANCE_TOKEN)}@shop-kh.invalid/login?to=${String(people[1])}`,
        })
        .end();
    });
    const folder = temporaryFolder();
    const run = await runProcess(['run', '--target', origin], { folder, environment: secrets });
    expect(run.code).toBe(69);
    expect(run.err).toContain('https://shop-kh.invalid/login?…');
    expectNoLeak(run, folder);
  });
});

describe('a mistake in what is configured', { timeout: 60_000 }, () => {
  const token = secrets.ORDER_CONFORMANCE_TOKEN;
  const part = encodeURIComponent(token);

  test.each([
    ['in the path of the target', ['--target', `https://shop.invalid/${part}/com`]],
    ['in the query of the target', ['--target', `https://shop.invalid/com?token=${part}`]],
    ['before the host', ['--target', `https://x:${part}@shop.invalid/com`]],
    ['as the target', ['--target', token]],
    ['behind a flag of its own', [`--token=${token}`]],
    ['as a second word', ['--token', token]],
    ['as a filter', ['--only', token]],
  ])('with the token %s is refused with 64 and does not repeat it', async (_, typed) => {
    const folder = temporaryFolder();
    const run = await runHere(['run', ...typed], { folder, environment: secrets });
    expect(run.code).toBe(64);
    expectNoLeak(run, folder);
  });

  test.each([
    `token: ${token}`,
    `target: https://x:${part}@shop.invalid/com`,
    `profile: ${token}`,
    `${token}: 1`,
  ])('in the file is refused with 64 and not repeated', async (line) => {
    const folder = temporaryFolder();
    const file = join(temporaryFolder(), 'conformance.yaml');
    writeFileSync(file, `${line}\n`);
    const run = await runHere(['run', '--config', file], { folder, environment: secrets });
    expect(run.code).toBe(64);
    expectNoLeak(run, folder);
  });
});
