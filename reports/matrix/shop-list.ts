import type { SettingValue } from '../config/setting.ts';
import type { Shard } from '../../suites/evidence/record.ts';

/** What `shops.yaml` says: many shops, each to be asked by jobs of its own. */
export interface ShopList {
  /** As the user would type it. */
  readonly file: string;
  readonly text: string;
  /** In the order of the file; never empty. */
  readonly shops: readonly ListedShop[];
  readonly kubernetes: KubernetesOptions;
}

export interface ListedShop {
  readonly name: string;
  /** Line of its entry, from 1. */
  readonly line: number;
  /** What the shop sets, with what all shops have in common: by the names of `conformance.yaml`. */
  readonly settings: ReadonlyMap<string, SettingValue>;
  /** Jobs that share its scenarios; default 1. */
  readonly shards: number;
  /** Names of the variables that hold its credentials: never the credentials. Default those of every run. */
  readonly secrets: SecretNames;
}

export type SecretKind = 'token' | 'key' | 'secret' | 'readToken';
export type SecretNames = Readonly<Partial<Record<SecretKind, string>>>;

/** How a Job of Kubernetes runs them. */
export interface KubernetesOptions {
  /** Name of the Job, and of the ConfigMap that it reads the list from; default `order-conformance`. */
  readonly name: string;
  /** Default the one of the context. */
  readonly namespace?: string;
  /** Image that has Node.js; default `node:24`. */
  readonly image: string;
  /** Secret whose keys are the names of the variables; default `order-conformance`. */
  readonly secret: string;
  /** Claim of the volume that reports and ledgers are kept on; default none: they are gone with the pods. */
  readonly claim?: string;
  /** Jobs at once; default all. */
  readonly parallelism?: number;
}

/** One job: a shop, or a shard of one. */
export interface ShopJob {
  /** Position among all jobs, from 0. */
  readonly index: number;
  readonly shop: ListedShop;
  readonly shard: Shard;
}

/** All jobs of a list: shop by shop, and shard by shard. */
export function jobsOf({ shops }: Pick<ShopList, 'shops'>): readonly ShopJob[] {
  return shops
    .flatMap((shop) =>
      Array.from({ length: shop.shards }, (_, at) => ({
        shop,
        shard: { index: at + 1, count: shop.shards },
      })),
    )
    .map((job, index) => ({ index, ...job }));
}

/** `1/2`, as `--shard` takes it. */
export function shardFlag({ index, count }: Shard): string {
  return `${index}/${count}`;
}
