import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'vitest';

const seed = new URL('../../../../shared/seeds/haravan-orders.md', import.meta.url);

/** The vendor's page as it was saved. It is not ours to publish: without it beside the checkout the test is skipped. */
export function seedPage({ skip }: TestContext): string {
  if (!existsSync(seed))
    skip('the saved docs page ../shared/seeds/haravan-orders.md is not beside this checkout');
  return readFileSync(seed, 'utf8');
}
