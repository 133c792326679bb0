import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { haravanVariants } from '../../../generators/shop/haravan/variants/index.ts';
import { sapoVariants } from '../../../generators/shop/sapo/variants/index.ts';
import {
  judgeExchange,
  judgeOrder,
  orderDrafts,
  startShop,
  type Platform,
} from '../../../reports/api/index.ts';

/** What single orders and exchanges of a shop that differs so are held against it for. */
async function findingsIn(platform: Platform, id: string): Promise<readonly string[]> {
  const shop = await startShop({ platform, benign: [id] });
  const url = `${shop.url}/orders.json`;
  const { write } = shop.tokens;
  const headers = {
    ...(platform === 'haravan' ? { authorization: `Bearer ${write}` } : { 'x-sapo-access-token': write }),
    'content-type': 'application/json',
  };
  const [body = ''] = fc.sample(await orderDrafts(platform, { payment: true }), { seed: 5, numRuns: 1 });
  const created = await fetch(url, { method: 'POST', headers, body });
  const text = await created.text();
  const listed = await fetch(`${url}?limit=3`, { headers });
  const judged = await Promise.all([
    judgeOrder(text, { platform }),
    judgeOrder(text, { platform, draft: body }),
    judgeExchange(
      { request: { method: 'POST', url, body }, response: { ...told(created), body: text } },
      { platform },
    ),
    judgeExchange(
      {
        request: { method: 'GET', url: `${url}?limit=3` },
        response: { ...told(listed), body: await listed.text() },
      },
      { platform },
    ),
  ]);
  await shop.close();
  return judged.flat().flatMap((each) => (each.outcome === 'pass' ? [] : [`${each.id}: ${each.message}`]));
}

const told = ({ status, headers }: Response): Pick<Response, 'status' | 'headers'> => ({ status, headers });

describe.each([
  ['haravan', haravanVariants],
  ['sapo', sapoVariants],
] as const)('a shop of %s that differs as the docs allow', (platform, variants) => {
  test.each(variants.map(({ id }) => id))('is held nothing against: %s', async (id) => {
    expect(await findingsIn(platform, id)).toEqual([]);
  });
});
