import { platforms } from '../../spec/platforms.ts';
import { UsageError } from '../cli/usage-error.ts';
import { loadShopList } from '../matrix/load-shop-list.ts';
import type { ListedShop } from '../matrix/shop-list.ts';
import type { ToldShop } from './build-shops.ts';
import type { MergeOptions } from './merge-options.ts';

/** Holds reports against a list of shops: one that is missing is not forgotten. @throws UsageError where that is not allowed */
export function expectShops(
  told: readonly ToldShop[],
  { shops, allowMissing }: Pick<MergeOptions, 'shops' | 'allowMissing'>,
): readonly ToldShop[] {
  if (shops === null) return told;
  const list = loadShopList(shops);
  const there = new Set(told.map(({ results, name }) => results?.shop ?? name));
  const missing = list.shops.filter(({ name }) => !there.has(name));
  if (missing.length === 0 || allowMissing) return [...told, ...missing.map(untold)];
  const names = missing.map(({ name }) => name).join(', ');
  throw new UsageError(
    `there is no report of ${names}, which ${shops} lists`,
    'Give the report folders too, or --allow-missing: then nothing is said of these shops, and nothing is green.',
  );
}

function untold({ name, settings }: ListedShop): ToldShop {
  const platform = platforms.find((known) => known === settings.get('platform')) ?? 'haravan';
  return { name, platform, target: String(settings.get('target')), results: null, folder: null };
}
