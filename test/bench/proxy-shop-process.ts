/**
 * A shop whose every answer is new, as a process of its own: prints where it is, and listens until it is ended. Lists of 50 and single
 * orders are made for the page or the id that is asked for; all else the embedded shop answers.
 */
import { getRequestListener } from '@hono/node-server';
import { startLocalServer } from '../../generators/shop/local-server.ts';
import { createShop } from '../../generators/shop/shop.ts';
import { freshOrder, numberOfFresh, type PlainObject } from './proxy-fresh-orders.ts';

const pageSize = 50;
const shop = await createShop({ existingOrders: pageSize });
const ask = (query: string): Promise<Response> =>
  shop.fetch(
    new Request(`http://shop.invalid${shop.basePath}/orders.json?${query}`, {
      headers: { authorization: `Bearer ${shop.tokens.write}` },
    }),
  );
const answer = await ask(`status=any&limit=${pageSize}`);
const { headers } = answer;
const { orders } = (await answer.json()) as { readonly orders: readonly PlainObject[] };

const fresh = (number: number): PlainObject => freshOrder(orders[number % orders.length] ?? {}, number);

function answerTo({ pathname, searchParams }: URL): object | undefined {
  const path = pathname.slice(shop.basePath.length);
  if (path === '/orders.json' && searchParams.get('limit') === String(pageSize)) {
    const first = Number(searchParams.get('page')) * pageSize;
    return { orders: Array.from({ length: pageSize }, (_, index) => fresh(first + index)) };
  }
  const id = /^\/orders\/(\d+)\.json$/.exec(path)?.[1];
  const number = id === undefined ? undefined : numberOfFresh(Number(id));
  return number === undefined ? undefined : { order: fresh(number) };
}

const listener = getRequestListener((request) => {
  const made = request.method === 'GET' ? answerTo(new URL(request.url)) : undefined;
  return made === undefined ? shop.fetch(request) : Response.json(made, { headers });
});
const { port } = await startLocalServer((incoming, outgoing) => void listener(incoming, outgoing), {
  port: 0,
  name: 'The shop of new orders',
});
const url = `http://127.0.0.1:${String(port)}${shop.basePath}`;
process.stdout.write(`${JSON.stringify({ url, tokens: shop.tokens })}\n`);
