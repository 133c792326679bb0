import { randomBytes } from 'node:crypto';
import { loadContract } from '../../spec/contract.ts';
import type { Capability } from '../../spec/requirements/requirement.ts';
import type { VariantOption } from '../../suites/client/variant-option.ts';
import type { EmbeddedRecord, RunRecord } from '../../suites/evidence/record.ts';
import type { ScenarioRunOptions } from '../../suites/scenario-run-options.ts';
import type { EmbeddedTarget, ResolvedRunOptions } from './options/run-options.ts';

/** A shop that can be asked, and what is known of it. */
export interface OpenTarget {
  readonly url: string;
  readonly credentials: ScenarioRunOptions['credentials'];
  readonly variants: readonly VariantOption[];
  readonly close: () => Promise<void>;
}

/** Starts the embedded shop on a free port, or takes the shop that is there. */
export async function openTarget({ target, platform, seed }: ResolvedRunOptions): Promise<OpenTarget> {
  if (target.kind === 'url') {
    const { url, readToken, credentials, variants } = target;
    return {
      url,
      credentials: readToken === null ? credentials : { ...credentials, readToken },
      variants,
      close: () => Promise.resolve(),
    };
  }
  const { startEmbeddedShop } = await import('./embedded-shop.ts');
  const { reading, generation, faults } = target;
  const shop = await startEmbeddedShop({ platform, seed, reading, generation, faults });
  const { write, read } = shop.tokens;
  return {
    url: shop.url,
    credentials: { token: write, readToken: read },
    variants: shop.variants,
    close: () => shop.close(),
  };
}

/** Describes a run that is about to begin. */
export async function buildRunRecord(
  options: ResolvedRunOptions,
  opened: OpenTarget,
  given: { readonly suiteVersion: string; readonly now: Date },
): Promise<RunRecord> {
  const { platform, profile, seed, only, budget, replay } = options;
  const contract = await loadContract(platform);
  return {
    type: 'run',
    runId: newRunId(given.now),
    platform,
    target: opened.url,
    profile,
    seed,
    only,
    capabilities: capabilitiesOf(options, opened),
    startedAt: given.now.toISOString(),
    suiteVersion: given.suiteVersion,
    contractDigest: contract.digest,
    ...(options.target.kind === 'mock' ? { embedded: embeddedOf(options.target) } : {}),
    ...(budget === null ? {} : { budget }),
    ...(replay === null ? {} : { replay }),
  };
}

function embeddedOf({ reading, generation, faults }: EmbeddedTarget): EmbeddedRecord {
  return { reading, generation, faults };
}

/** Orders are only assigned where the shop is known to be able to: advanced order processing is not in every plan. */
function capabilitiesOf(
  { profile, target, together }: ResolvedRunOptions,
  opened: OpenTarget,
): readonly Capability[] {
  const can: Readonly<Record<Capability, boolean>> = {
    write: profile !== 'read-only',
    variant: opened.variants.length > 0,
    stock: opened.variants.some(({ stock, policy }) => stock !== null && policy !== null),
    'read-token': opened.credentials.readToken !== undefined,
    assign: target.kind === 'mock' || target.local,
    rate: false,
    together: profile === 'full' && (target.kind === 'mock' || together),
  };
  return (Object.keys(can) as Capability[]).filter((capability) => can[capability]);
}

/** `20250701T083000-1f2e3d`: sorts by time, and no two runs share one. */
function newRunId(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}-${randomBytes(3).toString('hex')}`;
}
