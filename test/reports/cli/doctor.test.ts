import { describe, expect, test } from 'vitest';
import { doctorWords } from '../../../reports/cli/doctor/doctor-words.ts';
import {
  examineCapabilities,
  reachOf,
  type CapabilityGrounds,
} from '../../../reports/cli/doctor/examine-capabilities.ts';
import type { Environment } from '../../../reports/cli/options/environment.ts';
import { resolveRunOptions } from '../../../reports/cli/options/resolve-run-options.ts';
import type { Flags } from '../../../reports/config/settle.ts';
import { platforms } from '../../../spec/platforms.ts';
import { loadRequirements } from '../../../spec/requirements/load-requirements.ts';
import { capabilities, type Capability } from '../../../spec/requirements/requirement.ts';
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
    expect(out).toMatch(
      /^What a run can judge: \d+ of \d+ promises \(MUST or EITHER\) in the profile core$/m,
    );
    expect(out).toMatch(/^ok +write +yes +declared: the embedded shop is written to; \d+ promises need it$/m);
    expect(out).toMatch(
      /^note +together +no +declared: the profile core .*; 1 promise not judged without it\n +to get it: --profile full$/m,
    );
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

describe('what a run can judge', () => {
  const token = 'tok-0123456789';
  const flags = { target: 'https://shop.example/com', profile: 'read-only' };
  const set = { token, readToken: undefined, target: undefined, platform: undefined, variants: undefined };
  const examined = (given: {
    readonly flags?: Flags;
    readonly capabilities?: readonly Capability[];
    readonly grounds?: Partial<CapabilityGrounds>;
  }) => {
    const options = resolveRunOptions({ ...flags, ...given.flags }, set as unknown as Environment);
    const grounds: CapabilityGrounds = {
      options,
      run: { profile: options.profile, capabilities: given.capabilities ?? ['assign'] },
      variants: options.target.kind === 'url' ? options.target.variants : [],
      requirements: loadRequirements(options.platform),
      writesRefused: false,
      readToken: 'none',
      ...given.grounds,
    };
    const findings = examineCapabilities(grounds, doctorWords);
    const of = (capability: Capability) => findings.find((each) => each.capability === capability);
    return { of, findings, reach: reachOf(findings, grounds) };
  };

  test('names every capability, whichever the platform', () => {
    for (const platform of platforms)
      expect(examined({ flags: { platform } }).findings.map(({ capability }) => capability)).toEqual(
        capabilities,
      );
  });

  test('of a shop that is only read: what is lost without writes, and what to type', () => {
    const { of, reach } = examined({});
    expect(of('write')).toMatchObject({
      has: 'no',
      source: 'declared',
      way: 'to get it: --profile core --allow-writes --hosts shop.example',
    });
    expect(reach.kept).toBeLessThan(reach.all - 100);
    expect(of('write')?.promises).toBeGreaterThan(100);
  });

  test('counts a promise as kept exactly where nothing that it needs is lacking', () => {
    const { of, reach } = examined({ flags: { profile: 'full' }, grounds: { readToken: 'accepted' } });
    const lacking = ['variant', 'rate', 'together'] as const;
    const lost = lacking.map((capability) => of(capability)?.promises ?? 0);
    expect(reach.all - reach.kept).toBe(lost.reduce((sum, promises) => sum + promises));
    expect(of('assign')).toMatchObject({ has: 'open', source: 'open' });
  });

  test.each([
    [{ without: 'assign' }, 'assign', '--without assign says so'],
    [{ variants: '12' }, 'stock', 'no variant configured with its stock and policy'],
  ] as const)('%o declares that %s is not to be had', (given, capability, why) => {
    expect(examined({ flags: given }).of(capability)).toMatchObject({ has: 'no', source: 'declared', why });
  });

  test('takes variants with stock and policy for both', () => {
    const { of } = examined({ flags: { platform: 'sapo', variants: '12:3:deny,13:1:continue' } });
    expect([of('variant')?.has, of('stock')?.has, of('stock')?.why]).toEqual([
      'yes',
      'yes',
      'with stock and policy: continue, deny',
    ]);
  });

  test.each([
    ['none', 'no', 'declared'],
    ['accepted', 'yes', 'detected'],
    ['rejected', 'no', 'detected'],
    ['not-asked', 'yes', 'declared'],
  ] as const)('a token to read only that is %s: %s, %s', (readToken, has, source) => {
    expect(examined({ grounds: { readToken } }).of('read-token')).toMatchObject({ has, source });
  });

  test('says that writes are not to be had where a run would be refused', () => {
    const { of } = examined({ flags: { profile: 'core' }, grounds: { writesRefused: true } });
    expect(of('write')).toMatchObject({ has: 'no', why: 'a run would be refused, see writes above' });
  });

  test('counts only what --only asks for', () => {
    const { of } = examined({ grounds: { requirements: [] } });
    expect(of('write')).toMatchObject({ promises: 0, advice: 0 });
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
      { platform: 'haravan', words: doctorWords },
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
    const about = 'callLimit';
    const [, limit] = answered({ 'x-haravan-api-call-limit': '3/80' });
    expect(limit).toEqual({
      about,
      standing: 'ok',
      says: '3 of 80 used; the docs say 80, and 4 more a second',
    });
    expect(answered({})[1]).toMatchObject({ about, standing: 'note' });
  });
});
