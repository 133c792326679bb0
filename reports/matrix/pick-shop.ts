import { nearNames } from '../cli/near-names.ts';
import { readNumber } from '../cli/options/read-number.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { Flags } from '../config/settle.ts';
import { loadShopList } from './load-shop-list.ts';
import { jobsOf, shardFlag, type ListedShop, type ShopList } from './shop-list.ts';

/** The shop of a list that a command is about. */
export interface PickedShop {
  readonly list: ShopList;
  readonly shop: ListedShop;
  /** As `--shard` takes it; undefined where no job was named. */
  readonly shard: string | undefined;
}

/** Finds what `--shops` and `--shop` or `--job` name; undefined without them. @param named what the shop is called otherwise */
export function pickShop(typed: Flags, named: string | undefined): PickedShop | undefined {
  const { shops: file, job, shop = named } = typed;
  if (typeof file !== 'string') {
    if (job === undefined) return undefined;
    throw new UsageError('--job counts the jobs of a list of shops', 'Name the list with --shops.');
  }
  const said = ['target', 'platform'].find((flag) => typed[flag] !== undefined);
  if (said !== undefined)
    throw new UsageError(`--${said} and --shops both say where the shop is`, 'Leave one of them out.');
  const list = loadShopList(file);
  if (typeof job === 'string') return pickJob(list, job, typed);
  if (typeof shop !== 'string')
    throw new UsageError(
      `${file} lists ${count(list.shops.length, 'shop')}, and one is asked at a time`,
      `Name it: --shop ${list.shops[0]?.name ?? ''}. The jobs to ask all of them: plan --matrix ${file}.`,
    );
  return { list, shop: findShop(list, shop), shard: undefined };
}

function pickJob(list: ShopList, job: string, typed: Flags): PickedShop {
  const also = ['shop', 'shard'].find((flag) => typed[flag] !== undefined);
  if (also !== undefined)
    throw new UsageError(`--job names shop and shard, and --${also} does too`, 'Leave one of them out.');
  const jobs = jobsOf(list);
  const picked = jobs[readNumber('--job', job, { least: 0, most: jobs.length - 1 })];
  if (picked === undefined) throw new UsageError(`there is no job ${job}`);
  return { list, shop: picked.shop, shard: shardFlag(picked.shard) };
}

function findShop({ shops, file }: ShopList, name: string): ListedShop {
  const found = shops.find((shop) => shop.name === name);
  if (found !== undefined) return found;
  const known = shops.map((shop) => shop.name);
  const near = nearNames(name, known);
  const shown = /^[\w.-]{1,80}$/.test(name) ? ` ${name}` : ' of that name';
  throw new UsageError(
    `${file} has no shop${shown}`,
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are ${known.slice(0, 20).join(', ')}.`,
  );
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
