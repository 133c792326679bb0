import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startShop, type ListenOptions } from '../../../generators/shop/start-shop.ts';
import { connect, type Connection } from '../../../suites/connect.ts';
import { readEvidence, type Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { Profile } from '../../../suites/evidence/record.ts';
import { runScenarios, type ScenarioProgress } from '../../../suites/run-scenarios.ts';
import { run } from './evidence.ts';

export interface WholeRun {
  readonly connection: Connection;
  readonly evidence: Evidence;
  /** The evidence file's text. */
  readonly text: string;
  readonly progress: readonly ScenarioProgress[];
  /** Tokens that must stand in none of it. */
  readonly tokens: readonly string[];
}

/** A run as the command line makes one: a shop that listens, the first request, all scenarios on Vitest, one evidence file. */
export async function runAgainst(shopOptions: ListenOptions, profile: Profile): Promise<WholeRun> {
  const shop = await startShop(shopOptions);
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-'));
  const evidenceFile = join(folder, 'evidence.jsonl');
  const progress: ScenarioProgress[] = [];
  const readOnly = profile === 'read-only';
  const options = {
    run: run({
      target: shop.url,
      profile,
      runId: `kit-${profile}`,
      capabilities: readOnly ? [] : ['write', 'variant', 'read-token', 'assign'],
    }),
    credentials: readOnly
      ? { token: shop.tokens.read }
      : { token: shop.tokens.write, readToken: shop.tokens.read },
    variants: shop.variants.slice(0, 1),
    evidenceFile,
    onProgress: (step: ScenarioProgress) => {
      progress.push(step);
    },
  };
  try {
    const connection = await connect(options);
    await runScenarios(options);
    const text = readFileSync(evidenceFile, 'utf8');
    return {
      connection,
      evidence: readEvidence(text),
      text,
      progress,
      tokens: [shop.tokens.write, shop.tokens.read],
    };
  } finally {
    await shop.close();
    rmSync(folder, { recursive: true });
  }
}
