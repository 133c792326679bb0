import type { RunRecord, Shard } from '../../suites/evidence/record.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { ShardGroup } from './group-runs.ts';

/** What shards of one run have in common, in words for a person. */
const shared: Readonly<Record<string, (run: RunRecord) => unknown>> = {
  platform: ({ platform }) => platform,
  shop: ({ target, embedded }) => embedded ?? target,
  profile: ({ profile }) => profile,
  seed: ({ seed }) => seed,
  'limit on requirements (--only)': ({ only }) => only,
  'requirement set (--set)': ({ set }) => set,
  'number of shards': ({ shard }) => shard?.count,
  'version of order-conformance': ({ suiteVersion }) => suiteVersion,
  'version of the contract': ({ contractDigest }) => contractDigest,
  'means (credentials, variants, leave to write)': ({ capabilities }) => capabilities,
};

/** Holds that these are the shards of one run. @returns those that are missing, where that is allowed @throws UsageError */
export function checkShards(
  { shop, shards }: ShardGroup,
  { allowMissing }: { readonly allowMissing: boolean },
): readonly Shard[] {
  refuseStrangers(shards);
  refuseTwins(shards);
  const count = shards[0]?.shard.count ?? 0;
  const there = new Set(shards.map(({ shard }) => shard.index));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !there.has(index));
  if (missing.length === 0 || allowMissing) return missing.map((index) => ({ index, count }));
  throw new UsageError(
    `${missing.length === 1 ? 'shard' : 'shards'} ${listed(missing)} of ${count} of ${shop} ${missing.length === 1 ? 'is' : 'are'} missing`,
    'Give their report folders too, or --allow-missing: then nothing is said of what they would have asked, and nothing is green.',
  );
}

function refuseStrangers(shards: ShardGroup['shards']): void {
  const [first, ...others] = shards;
  for (const [what, of] of Object.entries(shared)) {
    const said = (shard: (typeof shards)[number]): string => JSON.stringify(of(shard.evidence.run) ?? null);
    const stranger = others.find((shard) => first !== undefined && said(shard) !== said(first));
    if (first === undefined || stranger === undefined) continue;
    throw new UsageError(
      `these are no shards of one run, as their ${what} differs: ${said(first)} in ${first.folder}, ${said(stranger)} in ${stranger.folder}`,
      'Give the shards of one run, all asked for with the same options but --shard.',
    );
  }
}

function refuseTwins(shards: ShardGroup['shards']): void {
  for (const [position, { shard, folder }] of shards.entries()) {
    const twin = shards.slice(0, position).find((other) => other.shard.index === shard.index);
    if (twin === undefined) continue;
    throw new UsageError(
      `shard ${shard.index} of ${shard.count} was given twice: ${twin.folder} and ${folder}`,
      'Leave one of them out.',
    );
  }
}

/** `2`, `2 and 3`, `1, 2 and 3` */
function listed(numbers: readonly number[]): string {
  const last = numbers.at(-1);
  return numbers.length < 2 ? String(last) : `${numbers.slice(0, -1).join(', ')} and ${String(last)}`;
}
