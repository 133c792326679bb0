import { describe, expect, it } from 'vitest';
import { NetworkError } from '../../../suites/client/network-error.ts';
import type { RunContext } from '../../../suites/engine/run-context.ts';
import type { EvidenceRecord } from '../../../suites/evidence/record.ts';
import { scenario, type ScenarioPlan } from '../../../suites/scenarios/scenario.ts';
import { openStory, type Story } from '../../../suites/scenarios/story.ts';
import { tellScenario } from '../../../suites/scenarios/tell-scenario.ts';
import { run } from '../kit/evidence.ts';
import { always, closedPort, serve, type Answering } from '../kit/http-server.ts';
import { order } from '../kit/wire.ts';

interface Told {
  readonly end: string;
  readonly reason: string | null;
  readonly records: readonly EvidenceRecord[];
}

/** Tells one scenario to a shop that answers so. */
async function tell(
  story: (story: Story) => Promise<string | undefined | void>,
  { origin, plan, context }: { origin: string; plan?: Partial<ScenarioPlan>; context?: Partial<RunContext> },
): Promise<Told> {
  const records: EvidenceRecord[] = [];
  const told = await openStory(
    {
      run: run({ target: `${origin}/com`, profile: 'core', capabilities: ['write'] }),
      credentials: { token: 'token' },
      readOnlyCredentials: null,
      variants: [],
      sent: 0,
      areas: ['life', 'tags'],
      judge: false,
      ...context,
    },
    { record: (record) => records.push(record) },
  );
  try {
    const { end, reason } = await tellScenario(
      scenario('a story', { areas: ['tags'], profiles: ['core'], ...plan }, story),
      told,
    );
    return { end, reason, records };
  } finally {
    await told.client.close();
  }
}

const lineItems = [{ title: 'Áo', price: '1', quantity: 1 }];
const creates = async (story: Story): Promise<void> => {
  await story.newOrder({ lineItems });
};
const nothing = async (): Promise<void> => {};

describe('a scenario', () => {
  it('that comes to its end is finished, and says so after its exchanges', async () => {
    const obliging: Answering = (request, response, nth) => {
      always(request.method === 'POST' ? 201 : 200, { order: order() })(request, response, nth);
    };
    const { origin, received } = await serve(obliging);
    const { end, reason, records } = await tell(creates, { origin });
    expect([end, reason]).toEqual(['finished', null]);
    expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /com/orders.json',
      'GET /com/orders/1001.json',
    ]);
    expect(records.map((record) => (record.type === 'exchange' ? record.scenario : record))).toEqual([
      'a story',
      'a story',
      { type: 'scenario', name: 'a story', areas: ['tags'], end: 'finished', reason: null },
    ]);
  });

  it('marks what it creates, so that it can be told from what others have', async () => {
    const { origin, received } = await serve(always(422, {}));
    await tell((story) => story.newOrder({ lineItems, tags: ['VIP'] }).then(() => undefined), { origin });
    expect(received.map(({ body }) => (JSON.parse(body) as { order: { tags: string } }).order.tags)).toEqual([
      'VIP,oc-kit',
    ]);
  });

  it('that the shop does not let go on is stopped, and names the exchange', async () => {
    const { origin } = await serve(always(422, { errors: 'no' }));
    const { end, reason } = await tell(creates, { origin });
    expect([end, reason]).toEqual([
      'stopped',
      'the shop did not create the order: POST /orders.json was answered with 422 (x0001)',
    ]);
  });

  it('that loses the network is stopped', async () => {
    const origin = await closedPort();
    const { end, reason } = await tell(creates, { origin });
    expect([end, reason]).toEqual([
      'stopped',
      `POST ${origin}/com/orders.json: the connection was refused (ECONNREFUSED), 3 times in a row`,
    ]);
  });

  it.each([
    ['throws', new TypeError('story is not a function'), 'broken'],
    ['sends what the contract does not describe', 'own request', 'broken'],
    ['loses the network', new NetworkError('reset', 'gone'), 'stopped'],
  ])('that %s is %s', async (_, thrown, ending) => {
    const { origin } = await serve(always(200, {}));
    const { end } = await tell(
      async ({ client }) => {
        if (thrown instanceof Error) throw thrown;
        await client.list({ limit: '0' });
      },
      { origin },
    );
    expect(end).toBe(ending);
  });

  it.each([
    ['its profile', { profiles: ['full'] }, 'not part of profile core'],
    ['what it needs', { needs: ['write', 'assign'] }, 'needs assign'],
    ['its area', { areas: ['list', 'count'] }, '--only asks for nothing it shows'],
  ] as const)('that the run lacks %s for is skipped, and sends nothing', async (_, plan, reason) => {
    const { origin, received } = await serve(always(200, {}));
    const told = await tell(creates, { origin, plan });
    expect([told.end, told.reason, received.length]).toEqual(['skipped', reason, 0]);
    expect(told.records).toEqual([
      {
        type: 'scenario',
        name: 'a story',
        areas: 'areas' in plan ? plan.areas : ['tags'],
        end: 'skipped',
        reason,
      },
    ]);
  });

  it('that the budget ends is skipped, for no fault of the shop', async () => {
    const { origin } = await serve(always(201, { order: order() }));
    const context = { run: run({ target: `${origin}/com`, profile: 'core', budget: { maxRequests: 1 } }) };
    const { end, reason } = await tell(creates, { origin, context });
    expect([end, reason]).toEqual(['skipped', 'the budget of 1 requests was reached']);
  });

  it('may have something to say though all went well', async () => {
    const { origin } = await serve(always(200, {}));
    const { end, reason } = await tell(async () => 'nothing was found in 8 sequences', { origin });
    expect([end, reason]).toEqual(['finished', 'nothing was found in 8 sequences']);
    expect((await tell(nothing, { origin })).reason).toBeNull();
  });
});
