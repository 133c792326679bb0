import { expect } from 'vitest';
import type { Platform } from '../../spec/platforms.ts';
import type { JsonGiven } from './given-json.ts';
import { loadMatchers } from './load-matchers.ts';

/** How an order is to be judged. */
export interface ToConformToOptions {
  /** The body that the order was created with: it is then also judged by what was asked for. */
  readonly draft?: JsonGiven;
}

/**
 * Adds `toConformTo` to the `expect` of Vitest: `import 'order-conformance/vitest'` once, in a test or in `test.setupFiles`. All that it
 * judges by is loaded with this module, so that the matcher itself answers at once: nothing to await, nothing to forget.
 *
 * @example
 * ```ts
 * import { startShop } from 'order-conformance';
 * import 'order-conformance/vitest';
 * import { expect, test } from 'vitest';
 *
 * test('creates orders as the docs promise', async () => {
 *   const shop = await startShop({ platform: 'haravan' });
 *   const body = '{"order":{"line_items":[{"title":"Áo","price":199000,"quantity":2}]}}';
 *   const headers = { Authorization: `Bearer ${shop.tokens.write}`, 'Content-Type': 'application/json' };
 *   const url = `${shop.url}/orders.json`;
 *   const answered = await fetch(url, { method: 'POST', headers, body });
 *   const answer = await answered.text();
 *   expect(answer).toConformTo('haravan', 'order', { draft: body });
 *   const request = { method: 'POST', url, body };
 *   expect({ request, response: { status: answered.status, body: answer } }).toConformTo('haravan', 'exchange');
 *   await shop.close();
 * });
 * ```
 */
expect.extend(await loadMatchers());

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /**
     * Passes where an order (JSON text, or the object parsed from it) keeps every promise of the platform's docs that it alone can show.
     * A SHOULD that is not kept fails nothing. @throws GivenError where there is nothing to judge
     */
    toConformTo(platform: Platform, what: 'order', options?: ToConformToOptions): R;
    /** Passes where an exchange, `{ request: { method, url, body }, response: { status, headers, body } }`, keeps them. */
    toConformTo(platform: Platform, what: 'exchange'): R;
  }
}
