import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Where a shop listens, and what it lets in. */
export interface ListeningShop {
  readonly url: string;
  readonly tokens: { readonly write: string; readonly read: string };
}

/** Starts the embedded shop as a process of its own, so that its work is not counted as ours. */
export async function startShopProcess(): Promise<ListeningShop & { readonly close: () => void }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'shop-process.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { ...(JSON.parse(line) as ListeningShop), close: () => child.kill() };
}
