import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderDrafts } from '../../../reports/api/index.ts';

await import('../../../reports/api/vitest.ts');

interface Documented {
  readonly request: { readonly method: string; readonly path: string; readonly body: object };
  readonly status: number;
  readonly answer: { readonly order: Readonly<Record<string, unknown>> };
}

const file = new URL('../../../spec/haravan/examples/create-order-05-discount.json', import.meta.url);
const { request, status, answer } = JSON.parse(readFileSync(file, 'utf8')) as Documented;
const draft = request.body;
const wrong = { ...answer.order, total_price: 1, note: 'other' };

function messageOf(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the assertion passed');
}

describe('toConformTo', () => {
  test('passes a documented order, as text and as object, with its draft and without', () => {
    expect(answer).toConformTo('haravan', 'order');
    expect(answer.order).toConformTo('haravan', 'order', { draft });
    expect(JSON.stringify(answer)).toConformTo('haravan', 'order', { draft: JSON.stringify(draft) });
  });

  test('passes a documented exchange', () => {
    const { method, path: url } = request;
    expect({ request: { method, url, body: draft }, response: { status, body: answer } }).toConformTo(
      'haravan',
      'exchange',
    );
  });

  test('fails at once, and says requirement, place, values and docs', () => {
    const message = messageOf(() => {
      expect(wrong).toConformTo('haravan', 'order');
    });
    expect(message).toMatchInlineSnapshot(`
      "expected the order to conform to the docs of Haravan, but of 91 requirements that it shows 1 is not kept:

        HRV-ORD-MONEY-01 (MUST): The total price is the price of all lines, less discounts, plus shipping, plus tax unless the prices include it.
          The total price is 1, but lines 600000 − discounts 100000 + shipping 0 + tax 0 make 500000.
          at        /total_price
          expected  500000
          received  1
          docs      Properties, line 870 of the page as it was read (https://docs.haravan.com/docs/omni-apis/orders/)
          docs      Create a new order, line 6253 of the page as it was read (https://docs.haravan.com/docs/omni-apis/orders/)
          more      npx order-conformance explain HRV-ORD-MONEY-01"
    `);
  });

  test('says what passed where it is asked to fail', () => {
    expect(wrong).not.toConformTo('haravan', 'order');
    const message = messageOf(() => {
      expect(answer).not.toConformTo('haravan', 'order');
    });
    expect(message).toMatch(/it keeps all \d+ requirements that it shows/);
  });

  test('answers inside other matchers and in properties, with nothing to await', async () => {
    expect({ kept: answer, other: 1 }).toEqual({
      kept: expect.toConformTo('haravan', 'order') as unknown,
      other: 1,
    });
    const drafts = await orderDrafts('haravan', { lines: { max: 2 } });
    const property = fc.property(drafts, (body) => {
      expect(body).toConformTo('haravan', 'order');
    });
    expect(fc.check(property, { numRuns: 1, endOnFailure: true }).errorInstance).toHaveProperty(
      'message',
      expect.stringContaining('HRV-ORD-FIELD-01 (MUST)'),
    );
  });

  test.each(['order', 'exchange'] as const)('throws, also under not, where there is no %s', (what) => {
    expect(() => {
      expect(undefined).not.toConformTo('haravan', what as 'order');
    }).toThrow(/give its JSON text|a request with method and url/);
  });

  test('throws for what it does not judge', () => {
    expect(() => {
      expect(answer).toConformTo('haravan', 'customer' as 'order');
    }).toThrow("toConformTo judges an 'order' or an 'exchange', not \"customer\"");
    expect(() => {
      expect(answer).toConformTo('shopify' as 'sapo', 'order');
    }).toThrow('shopify is no platform: one of haravan, sapo');
  });
});
