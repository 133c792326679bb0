import { startShop, type RunningShop } from '../../generators/shop/start-shop.ts';
import { exitCodes, exitReasonOf } from '../../reports/cli/exit-codes.ts';
import { judgeEvidence } from '../../reports/judge-evidence.ts';
import type { ResultsRecord } from '../../reports/results.ts';
import type { Platform } from '../../spec/platforms.ts';
import { openTransport } from '../../suites/client/transport.ts';
import type { Profile } from '../../suites/evidence/record.ts';
import { startFaultyProxy, type FaultPlan, type ProxiedRequest } from './faulty-proxy.ts';
import { madeBy, ordersIn, type MadeOrder } from './made-in.ts';
import { skippingTiming } from './skipping-timing.ts';
import { sweepAfter, type Aftermath } from './sweep-after.ts';
import { tellThrough, type Told } from './tell-through.ts';

export interface RunThroughOptions {
  readonly plan: FaultPlan;
  /** Default `haravan`. */
  readonly platform?: Platform;
  /** Default `core`. */
  readonly profile?: Profile;
  /** Default 1. */
  readonly seed?: number;
  /** Longest exchange; default 5000. */
  readonly exchangeMs?: number;
  /** How much of each wait is waited for in earnest; default nothing. */
  readonly realMs?: number;
  /** Undo through the same network what the run created, and sweep through a whole one. Default: leave it. */
  readonly undo?: boolean;
}

export interface RunThrough extends Told {
  readonly results: ResultsRecord;
  /** What the command line would end with. */
  readonly exitCode: number;
  /** What came to the proxy. */
  readonly requests: readonly ProxiedRequest[];
  /** All orders that the run made in the shop, whoever knows of them. */
  readonly made: readonly MadeOrder[];
  /** What became of them; undefined where they were left. */
  readonly aftermath: Aftermath | undefined;
}

/** Tells all scenarios to an embedded shop that follows the docs, through a network that does not. */
export async function runThrough(options: RunThroughOptions): Promise<RunThrough> {
  const { platform = 'haravan', exchangeMs = 5000, realMs = 0, undo = false } = options;
  const shop = await startShop({ platform, existingOrders: 25 });
  const before = await ordersIn(shop);
  const proxy = await startFaultyProxy(shop.url, options.plan);
  try {
    const told = await tellThrough({
      ...options,
      ...meansOf(shop),
      platform,
      target: proxy.url,
      timing: skippingTiming(realMs),
      transport: openTransport({ exchangeMs }),
      ...(undo ? { cleanUpThrough: openTransport({ exchangeMs }) } : {}),
    });
    const scene = { shop, platform, before, idle: proxy.idle };
    const aftermath = undo ? await sweepAfter(told, scene) : undefined;
    await proxy.idle();
    const { results } = await judgeEvidence(told.evidence, { suiteVersion: '' });
    const { code: exitCode } = exitCodes[exitReasonOf(results)];
    const made = madeBy(told.evidence.run.runId, await ordersIn(shop));
    return { ...told, results, exitCode, requests: proxy.requests, made, aftermath };
  } finally {
    await proxy.close();
    await shop.close();
  }
}

function meansOf({ tokens, variants }: RunningShop): Pick<RunningShop, 'tokens' | 'variants'> {
  return { tokens, variants };
}
