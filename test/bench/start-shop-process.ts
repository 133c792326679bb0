import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where a shop listens, and what it lets in. */
export interface ListeningShop {
  readonly url: string;
  readonly tokens: { readonly write: string; readonly read: string };
}

/**
 * Starts a shop as a process of its own, so that its work is not counted as ours.
 * @param script a file beside this one; by default that of the embedded shop
 */
export async function startShopProcess(
  script = 'shop-process.ts',
): Promise<ListeningShop & { readonly close: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { ...(JSON.parse(line) as ListeningShop), close: () => child.kill() };
}
