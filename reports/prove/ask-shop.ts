import type { ShopOptions } from '../../generators/shop/shop.ts';
import { buildRunContext } from '../../suites/engine/build-run-context.ts';
import { tellAll } from '../../suites/engine/tell-all.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { judgeRun, type Law } from '../../suites/judge-run.ts';
import type { RequirementOutcome } from '../../suites/outcome.ts';
import type { Scenario } from '../../suites/scenarios/scenario.ts';
import { startEmbeddedShop } from '../cli/embedded-shop.ts';

export interface AskShopOptions {
  readonly shop: ShopOptions;
  readonly law: Law;
  readonly profile: 'read-only' | 'core' | 'full';
  readonly seed: number;
  /** How long the shop is given to show what was written, in milliseconds; default 0. */
  readonly settleMs?: number;
  /** Only scenarios of these areas; all where left out. */
  readonly areas?: readonly string[];
  /** What is told; every scenario there is where left out. */
  readonly scenarios?: readonly Scenario[];
}

export interface AskedShop {
  readonly evidence: Evidence;
  readonly outcomes: readonly RequirementOutcome[];
}

/** Starts an embedded shop, tells it the scenarios over HTTP, and judges what it answered. */
export async function askShop({
  shop: options,
  law,
  profile,
  seed,
  settleMs,
  areas,
  scenarios,
}: AskShopOptions): Promise<AskedShop> {
  const shop = await startEmbeddedShop({ seed, ...options });
  try {
    const context = buildRunContext(
      {
        run: runOf({ target: shop.url, profile, seed, settleMs, law }),
        credentials: { token: shop.tokens.write, readToken: shop.tokens.read },
        variants: shop.variants,
      },
      { sent: 0, judge: false },
    );
    const evidence = await tellAll(areas === undefined ? context : { ...context, areas }, scenarios);
    return { evidence, outcomes: judgeRun(evidence, law) };
  } finally {
    await shop.close();
  }
}

interface Asking extends Pick<AskShopOptions, 'profile' | 'seed' | 'law'> {
  readonly target: string;
  readonly settleMs: number | undefined;
}

/** The run is the same for the same seed, its id too: that is what the made-up orders carry. */
function runOf({ target, profile, seed, settleMs = 0, law }: Asking): RunRecord {
  return {
    type: 'run',
    runId: `proof-${seed.toString(16).padStart(8, '0')}`,
    platform: law.dialect.platform,
    target,
    profile,
    seed,
    only: null,
    capabilities: [
      ...(profile === 'read-only' ? [] : (['write'] as const)),
      'variant',
      'stock',
      'read-token',
      'assign',
      ...(profile === 'full' ? (['together'] as const) : []),
    ],
    startedAt: new Date().toISOString(),
    suiteVersion: '',
    contractDigest: law.contract.digest,
    settleMs,
    // Looking again for what is late costs requests, too.
    budget: { maxRequests: settleMs === 0 ? 400 : 2000 },
  };
}
