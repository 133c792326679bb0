import { createShop, type Shop } from '../../generators/shop/shop.ts';
import { exitCodes, exitReasonOf } from '../../reports/cli/exit-codes.ts';
import { judgeEvidence } from '../../reports/judge-evidence.ts';
import { dialectOf } from '../../spec/dialects.ts';
import type { Platform } from '../../spec/platforms.ts';
import type { WireRequest } from '../../suites/client/transport.ts';
import { tellThrough } from './tell-through.ts';

export interface PacedRunOptions {
  readonly platform: Platform;
  /** Calls that are kept free; default as the client has it. */
  readonly headroom?: number;
  /** Default: the documented one. */
  readonly rate?: 'off';
  /** Another app of the same shop: how many calls it makes at the beginning, and how many a second from then on. */
  readonly others?: { readonly atOnce: number; readonly perSecond: number };
}

export interface PacedRun {
  readonly exitCode: number;
  /** What our calls were answered with, in order. */
  readonly ours: readonly number[];
  /** What the other app's were. */
  readonly theirs: readonly number[];
  /** How long the run took by its own clock. */
  readonly seconds: number;
  readonly waitedMs: number;
}

const latencyMs = 20;
const startsAt = Date.parse('2025-01-02T03:00:00Z');

/** Tells all scenarios of the profile core to a shop in memory, by a clock of their own: it takes no time. */
export async function runPaced(options: PacedRunOptions): Promise<PacedRun> {
  const { platform, headroom, others } = options;
  const clock = new SteppedClock();
  const shop = await createShop({
    platform,
    existingOrders: 25,
    clock: () => startsAt + clock.nowMs,
    ...(options.rate === 'off' ? {} : { rate: dialectOf(platform).rate }),
  });
  const ours: number[] = [];
  const theirs = others === undefined ? [] : await startOtherApp(shop, clock, others);
  const target = `http://shop.invalid${shop.basePath}`;
  const told = await tellThrough({
    platform,
    target,
    tokens: shop.tokens,
    variants: shop.variants,
    timing: { now: () => clock.nowMs, wait: (milliseconds) => clock.pass(milliseconds), random: () => 0.5 },
    transport: {
      send: async (request) => {
        await clock.pass(latencyMs / 2);
        const answer = await shop.fetch(toRequest(request));
        ours.push(answer.status);
        await clock.pass(latencyMs / 2);
        const { status, headers } = answer;
        return { status, headers: Object.fromEntries(headers), body: await answer.text() };
      },
      close: () => Promise.resolve(),
    },
    ...(headroom === undefined ? {} : { headroom }),
  });
  const { results } = await judgeEvidence(told.evidence, { suiteVersion: '' });
  const { code: exitCode } = exitCodes[exitReasonOf(results)];
  return { exitCode, ours, theirs, seconds: clock.nowMs / 1000, waitedMs: told.waitedMs };
}

function toRequest({ url, method, headers, body }: WireRequest): Request {
  return new Request(url, { method, headers, body });
}

/** Time that passes only where somebody lets it, and does at its moment what was to be done again and again. */
class SteppedClock {
  nowMs = 0;
  #everyMs = Number.POSITIVE_INFINITY;
  #nextMs = Number.POSITIVE_INFINITY;
  #act: () => Promise<void> = () => Promise.resolve();

  repeat(everyMs: number, act: () => Promise<void>): void {
    this.#everyMs = everyMs;
    this.#nextMs = this.nowMs + everyMs;
    this.#act = act;
  }

  async pass(milliseconds: number): Promise<void> {
    const endMs = this.nowMs + milliseconds;
    while (this.#nextMs <= endMs) {
      this.nowMs = this.#nextMs;
      this.#nextMs += this.#everyMs;
      await this.#act();
    }
    this.nowMs = endMs;
  }
}

/** Makes calls of its own; the statuses that they are answered with. */
async function startOtherApp(
  { fetch, basePath, tokens }: Shop,
  clock: SteppedClock,
  { atOnce, perSecond }: { readonly atOnce: number; readonly perSecond: number },
): Promise<readonly number[]> {
  const statuses: number[] = [];
  const headers = { authorization: `Bearer ${tokens.write}`, 'x-sapo-access-token': tokens.write };
  const call = async (): Promise<void> => {
    const { status } = await fetch(new Request(`http://shop.invalid${basePath}/orders.json`, { headers }));
    statuses.push(status);
  };
  for (let made = 0; made < atOnce; made += 1) await call();
  clock.repeat(1000 / perSecond, call);
  return statuses;
}
