import { UsageError } from './usage-error.ts';
import type { Generation } from '../../generators/shop/shop.ts';
import { startShop, type ListenOptions, type RunningShop } from '../../generators/shop/start-shop.ts';

/** Orders that an embedded shop already has: some of every kind, and few enough for a list of them to be whole. */
const usualOrders = 25;

export interface EmbeddedShopOptions extends Omit<ListenOptions, 'generation'> {
  /** One of its platform's; the shop refuses any other. */
  readonly generation?: string;
}

/** Starts a shop of our own on this machine. @throws UsageError for a fault, a drift or a generation that it does not know */
export async function startEmbeddedShop({
  generation,
  existingOrders = usualOrders,
  ...options
}: EmbeddedShopOptions): Promise<RunningShop> {
  const known = generation === undefined ? {} : { generation: generation as Generation };
  try {
    return await startShop({ ...options, ...known, existingOrders });
  } catch (cause) {
    if (cause instanceof RangeError) throw new UsageError(cause.message, undefined, { cause });
    throw cause;
  }
}
