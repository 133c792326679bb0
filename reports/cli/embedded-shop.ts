import { UsageError } from './usage-error.ts';
import { startShop, type ListenOptions, type RunningShop } from '../../generators/shop/start-shop.ts';

/** Orders that an embedded shop already has: some of every kind, and few enough for a list of them to be whole. */
const existingOrders = 25;

/** Starts a shop of our own on this machine. @throws UsageError for a fault that it does not know */
export async function startEmbeddedShop(
  options: Omit<ListenOptions, 'existingOrders'>,
): Promise<RunningShop> {
  try {
    return await startShop({ ...options, existingOrders });
  } catch (cause) {
    if (cause instanceof RangeError) throw new UsageError(cause.message, undefined, { cause });
    throw cause;
  }
}
