import { randomBytes } from 'node:crypto';
import { loadContract } from '../../spec/contract.ts';
import type { Capability } from '../../spec/requirements/requirement.ts';
import type { VariantOption } from '../../suites/evidence/variant-option.ts';
import type { EmbeddedRecord, RunRecord, Shard } from '../../suites/evidence/record.ts';
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
  const { platform, profile, seed, only, set, budget, audit, replay, shop, shard } = options;
  const contract = await loadContract(platform);
  return {
    type: 'run',
    runId: newRunId(given.now, shard),
    platform,
    target: opened.url,
    profile,
    seed,
    only,
    ...(set === null ? {} : { set }),
    capabilities: capabilitiesOf(options, opened),
    startedAt: given.now.toISOString(),
    suiteVersion: given.suiteVersion,
    contractDigest: contract.digest,
    ...(options.target.kind === 'mock' ? { embedded: embeddedOf(options.target) } : {}),
    ...(options.nonce === null ? {} : { nonce: options.nonce }),
    ...(options.settleMs === null ? {} : { settleMs: options.settleMs }),
    ...(budget === null ? {} : { budget }),
    ...(audit === null ? {} : { audit }),
    ...(replay === null ? {} : { replay }),
    ...(options.target.kind === 'mock' || opened.variants.length === 0 ? {} : { variants: opened.variants }),
    ...(shop === null ? {} : { shop }),
    ...(shard === null ? {} : { shard }),
  };
}

function embeddedOf({ reading, generation, faults }: EmbeddedTarget): EmbeddedRecord {
  return { reading, generation, faults };
}

/** What the run may try, less what it was told is not to be had. Whether orders can be assigned, which is not in every plan, the shop shows. */
function capabilitiesOf(
  { profile, target, together, without }: ResolvedRunOptions,
  opened: OpenTarget,
): readonly Capability[] {
  const can: Readonly<Record<Capability, boolean>> = {
    write: profile !== 'read-only',
    variant: opened.variants.length > 0,
    stock: opened.variants.some(({ stock, policy }) => stock !== null && policy !== null),
    'read-token': opened.credentials.readToken !== undefined,
    assign: true,
    rate: false,
    together: profile === 'full' && (target.kind === 'mock' || together),
  };
  return (Object.keys(can) as Capability[]).filter(
    (capability) => can[capability] && !without.includes(capability),
  );
}

/**
 * `20250701T083000-1f2e3d`: sorts by time, and no two runs share one. Shards that begin together may be many: what is made up of the id
 * of each leaves another remainder, so that certainly no two of them take each other's orders for their own.
 */
function newRunId(now: Date, shard: Shard | null): string {
  const { index, count } = shard ?? { index: 1, count: 1 };
  const random = randomBytes(3).readUIntBE(0, 3) % (2 ** 24 - count);
  const part = (random - (random % count) + index - 1).toString(16).padStart(6, '0');
  return `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}-${part}`;
}
