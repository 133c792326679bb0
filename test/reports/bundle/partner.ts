import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningShop } from '../../../generators/shop/start-shop.ts';
import { startEmbeddedShop } from '../../../reports/cli/embedded-shop.ts';
import { printVariants } from '../../../reports/cli/options/read-variants.ts';
import { suiteVersion } from '../../../reports/cli/suite-version.ts';
import { judgeEvidenceFile } from '../../../reports/judge-evidence.ts';
import type { Report } from '../../../reports/report.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { runProcess } from '../cli/run-process.ts';

/** What a reviewer gave. */
export const nonce = 'review-8f3c21';

/** Somebody whose app is to be reviewed, after a run against a shop on this machine with everything that a partner can give. */
export interface Partner {
  readonly shop: RunningShop;
  /** The folder that the partner works in. */
  readonly folder: string;
  readonly evidence: string;
  readonly report: Report;
  readonly close: () => Promise<void>;
}

/** @param more what the partner types beside */
export async function startPartner(platform: Platform, more: readonly string[]): Promise<Partner> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  const shop = await startEmbeddedShop({ platform, seed: 1 });
  const typed = ['run', '--platform', platform, '--target', shop.url, '--nonce', nonce, ...more];
  const ran = await runProcess(typed, {
    folder,
    environment: {
      ORDER_CONFORMANCE_TOKEN: shop.tokens.write,
      ORDER_CONFORMANCE_READ_TOKEN: shop.tokens.read,
      ORDER_CONFORMANCE_VARIANTS: printVariants(shop.variants),
    },
  });
  if (ran.code !== 0) throw new Error(`the run ended with ${String(ran.code)}: ${ran.out}${ran.err}`);
  const file = join(folder, 'conformance-report', 'evidence.jsonl');
  return {
    shop,
    folder,
    evidence: readFileSync(file, 'utf8'),
    report: await judgeEvidenceFile(file, { suiteVersion: suiteVersion() }),
    close: async () => {
      await shop.close();
      rmSync(folder, { recursive: true });
    },
  };
}
