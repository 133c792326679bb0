import { join } from 'node:path';
import { connect } from '../../suites/connect.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { runScenarios } from '../../suites/run-scenarios.ts';
import { costOf, type Cost } from './cost.ts';
import { startShopProcess } from './start-shop-process.ts';

/** Runs the profile core as the command line does, through Vitest. @param folder where the evidence is written */
export async function coreRun(folder: string): Promise<readonly [Evidence, Cost]> {
  const shop = await startShopProcess();
  const asking = {
    run: runOf(shop.url),
    credentials: { token: shop.tokens.write, readToken: shop.tokens.read },
    variants: [],
    evidenceFile: join(folder, 'evidence.jsonl'),
  };
  try {
    await connect(asking);
    return await costOf(() => runScenarios(asking));
  } finally {
    shop.close();
  }
}

function runOf(target: string): RunRecord {
  return {
    type: 'run',
    runId: 'bench-00000001',
    platform: 'haravan',
    target,
    profile: 'core',
    seed: 1,
    only: null,
    capabilities: ['write', 'read-token', 'assign'],
    startedAt: new Date().toISOString(),
    suiteVersion: '',
    contractDigest: '',
  };
}
