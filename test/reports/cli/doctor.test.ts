import { describe, expect, test } from 'vitest';
import { examineAnswer } from '../../../reports/cli/doctor/examine-answer.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { closedAddress, startBadShop } from './bad-shop.ts';
import { runProcess, secretToken } from './run-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

const environment = { ORDER_CONFORMANCE_TOKEN: secretToken };

describe('doctor', () => {
  test('finds an embedded shop well, and says what a run can do', async () => {
    const { code, out } = await runProcess(['doctor', '--target', 'mock'], { folder: temporaryFolder() });
    expect(code).toBe(0);
    expect(out).toMatch(/^ok +shop +answers in/m);
    expect(out).toMatch(/^ok +limit of calls +1 of 80 used/m);
    expect(out).toMatch(/^ok +a run can +read, write, variant, stock, read-token, assign$/m);
    expect(out).not.toMatch(/^bad/m);
  });

  test('sends nothing but lists, and never the token to anybody’s eyes', async () => {
    const methods: string[] = [];
    const { url } = await startBadShop((request, response) => {
      methods.push(`${String(request.method)} ${String(request.url)}`);
      response.setHeader('content-type', 'application/json').end('{"orders":[]}');
    });
    const { code, out, err } = await runProcess(['doctor', '--target', url, '--profile', 'full'], {
      folder: temporaryFolder(),
      environment: { ...environment, ORDER_CONFORMANCE_READ_TOKEN: 'read-x' },
    });
    expect(code).toBe(0);
    expect(methods).toEqual([
      'GET /com/orders.json?limit=1&status=any',
      'GET /com/orders.json?limit=1&status=any',
    ]);
    expect(out).toMatch(/^note +scope to write +not tried/m);
    expect(out + err).not.toContain(secretToken);
  });

  test.each([
    ['nobody listens', async () => closedAddress(), /^bad +shop +GET .* the connection was refused/m],
    [
      'the token is refused',
      async () => (await startBadShop((_, response) => response.writeHead(401).end('{}'))).url,
      /^bad +shop +.* the shop refuses the token/m,
    ],
  ])('ends with 69 where %s', async (_, start, said) => {
    const given = { folder: temporaryFolder(), environment };
    const { code, out } = await runProcess(['doctor', '--target', await start()], given);
    expect([code, out]).toEqual([69, expect.stringMatching(said)]);
  });

  test('ends with 64 where a run would be refused, or has no token', async () => {
    const folder = temporaryFolder();
    const target = (await closedAddress()).replace('127.0.0.1', '0.0.0.0');
    const refused = await runProcess(['doctor', '--target', target, '--profile', 'core'], {
      folder,
      environment,
    });
    expect(refused.code).toBe(64);
    expect(refused.out).toMatch(/^bad +writes +a run would be refused: .*Give --allow-writes --hosts/m);
    expect(refused.out).toMatch(/^note +secrecy/m);
    expect((await runProcess(['doctor', '--target', target], { folder })).code).toBe(64);
  });
});

describe('what an answer says beside its orders', () => {
  const answered = (headers: Readonly<Record<string, string>>) =>
    examineAnswer(
      {
        startedAt: '2027-01-02T03:04:05.400Z',
        durationMs: 200,
        response: { status: 200, headers, body: '' },
      } as ExchangeRecord,
      'haravan',
    );

  test.each([
    ['Sat, 02 Jan 2027 03:04:05 GMT', 'ok', 'the same as ours, to the second'],
    ['Sat, 02 Jan 2027 03:04:15 GMT', 'ok', '10.0 s ahead of ours'],
    ['Sat, 02 Jan 2027 02:04:05 GMT', 'note', '60 min 0 s behind ours: is this machine’s right?'],
    ['soon', 'note', 'the shop does not say what time it is'],
  ])('a clock of %s is %s', (date, standing, says) => {
    expect(answered({ date })[0]).toEqual({ about: 'clock', standing, says });
  });

  test('a limit of calls', () => {
    const about = 'limit of calls';
    const [, limit] = answered({ 'x-haravan-api-call-limit': '3/80' });
    expect(limit).toEqual({
      about,
      standing: 'ok',
      says: '3 of 80 used; the docs say 80, and 4 more a second',
    });
    expect(answered({})[1]).toMatchObject({ about, standing: 'note' });
  });
});
