import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';
import type { Platform } from '../../../spec/platforms.ts';

const folder = new URL('../../../../shared/seeds/', import.meta.url);

const files: Readonly<Record<Platform, string>> = {
  haravan: 'haravan-orders.md',
  sapo: 'sapo-orders-post.md',
};

/** A vendor's page as it was saved. It is not ours to publish: without it beside the checkout the test is skipped. */
export function seedPage({ skip }: TestContext, platform: Platform): string {
  const seed = new URL(files[platform], folder);
  if (!existsSync(seed))
    skip(`the saved docs page ../shared/seeds/${files[platform]} is not beside this checkout`);
  return readFileSync(seed, 'utf8');
}
