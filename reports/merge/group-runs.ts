import type { RunRecord } from '../../suites/evidence/record.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { RunFolder, ShardFolder, WholeFolder } from './run-folder.ts';

/** All that was given of one run against one shop. */
export type RunGroup = WholeFolder | ShardGroup;

export interface ShardGroup {
  readonly kind: 'shards';
  /** The shop as people know it. */
  readonly shop: string;
  /** By index; never empty. */
  readonly shards: readonly ShardFolder[];
}

/** What tells shops apart. */
type ShopFacts = Pick<RunRecord, 'platform' | 'target' | 'profile'> & {
  readonly shop?: string;
  readonly embedded?: unknown;
};

/** Puts together what is of one shop. @throws UsageError where that is neither one run nor the shards of one */
export function groupRuns(folders: readonly RunFolder[]): readonly RunGroup[] {
  const byShop = Map.groupBy(folders, (folder) => shopKeyOf(factsOf(folder)));
  return [...byShop].flatMap(([shop, own]): readonly RunGroup[] => {
    const shards = own.filter((folder) => folder.kind === 'shard');
    const wholes = own.filter((folder) => folder.kind === 'whole');
    const [shard] = shards;
    const [whole] = wholes;
    if (shard !== undefined && whole !== undefined) {
      throw new UsageError(
        `${whole.folder} is a whole run and ${shard.folder} a shard of one, both against ${shop}`,
        'Leave the run out that is not meant.',
      );
    }
    refuseTwice(wholes, shop);
    if (shard === undefined) return wholes;
    return [{ kind: 'shards', shop, shards: shards.toSorted((a, b) => a.shard.index - b.shard.index) }];
  });
}

/** The name of a shop, or else where it is: embedded shops of a platform are one, whatever port they had. */
export function shopKeyOf({ shop, platform, target, embedded }: ShopFacts): string {
  if (shop !== undefined) return shop;
  return embedded === undefined ? target : `an embedded ${platform} shop`;
}

function factsOf(folder: RunFolder): ShopFacts {
  return folder.kind === 'shard' ? folder.evidence.run : folder.left;
}

/** Runs of one shop may differ in what they ask. */
function refuseTwice(wholes: readonly WholeFolder[], shop: string): void {
  const byProfile = Map.groupBy(wholes, (whole) => factsOf(whole).profile);
  for (const [profile, [first, second]] of byProfile) {
    if (first === undefined || second === undefined) continue;
    throw new UsageError(
      `${first.folder} and ${second.folder} are both of ${shop}, profile ${profile}`,
      'Leave one of them out. Parts of one run are made with --shard.',
    );
  }
}
