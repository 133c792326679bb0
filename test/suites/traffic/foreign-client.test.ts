import { OpenAPIClientAxios, type Document, type OpenAPIClient } from 'openapi-client-axios';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { loadContract } from '../../../spec/contract.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { openSession, type Session } from './kit/open-session.ts';

/** A client that we did not write: it reads the contract, and makes of it whatever it makes of contracts. */
async function openClient({ url, headers, platform }: Session): Promise<OpenAPIClient> {
  const { source } = await loadContract(platform);
  const api = new OpenAPIClientAxios({
    definition: { ...(parse(source) as Document), servers: [{ url }] },
    axiosConfigDefaults: { headers: { ...headers }, validateStatus: () => true },
  });
  return api.init();
}

type Operation = (
  parameters?: unknown,
  body?: unknown,
  config?: unknown,
) => Promise<{ readonly data: unknown }>;

function operation(client: OpenAPIClient, name: string): Operation {
  return (client as unknown as Readonly<Record<string, Operation>>)[name] ?? fail(name);
}

function fail(name: string): never {
  throw new Error(`the client has no operation ${name}`);
}

const line = { title: 'Áo', price: 199000, quantity: 1 };

async function useAllOf(client: OpenAPIClient, platform: Platform): Promise<void> {
  const created = await operation(client, 'createOrder')(null, { order: { line_items: [line] } });
  const { id } = (created.data as { readonly order: { readonly id: number } }).order;
  await operation(client, 'listOrders')({ status: 'open', limit: 3, page: 1 });
  await operation(client, 'countOrders')({ status: 'open' });
  await operation(client, 'getOrder')(id);
  await operation(client, 'updateOrder')(id, { order: { id, note: 'ghi chú' } });
  if (platform === 'haravan') {
    await operation(client, 'confirmOrder')(id, {});
    await operation(client, 'addOrderTags')(id, { tags: 'a,b' });
    await operation(client, 'deleteOrderTags')(id, { tags: 'b' });
  }
  await operation(client, 'closeOrder')(id);
  await operation(client, 'openOrder')(id);
  await operation(client, 'cancelOrder')(
    id,
    platform === 'haravan' ? { reason: 'other' } : { order_cancel: { cancel_reason: 'other' } },
  );
}

describe.each(platforms)('a client of others (openapi-client-axios), on %s', (platform) => {
  test('is not found fault with where it does as the docs say', async () => {
    const session = await openSession({ platform });
    await useAllOf(await openClient(session), platform);
    const { failed, exchanges, answers } = await session.judged();
    expect(failed).toEqual([]);
    expect(exchanges.every(({ operation: id }) => id !== null)).toBe(true);
    expect(exchanges.length).toBeGreaterThan(7);
    expect(answers.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });

  test('is found out where it writes a list of ids as only its own kind reads it', async () => {
    const session = await openSession({ platform });
    const client = await openClient(session);
    await operation(client, 'listOrders')({ ids: [1, 2] });
    const { failed, exchanges } = await session.judged();
    expect(decodeURIComponent(exchanges[0]?.request.url ?? '')).toBe('/orders.json?ids[]=1&ids[]=2');
    expect(failed).toEqual(['APP-ORD-REQUEST-02']);
  });

  test('is found out where it calls an operation with its type of content left to chance', async () => {
    const session = await openSession({ platform });
    const client = await openClient(session);
    const body = JSON.stringify({ order: { line_items: [line] } });
    await operation(client, 'createOrder')(null, body);
    const { failed, exchanges } = await session.judged();
    expect(exchanges[0]?.request.headers['content-type']).toContain('application/x-www-form-urlencoded');
    expect(failed).toEqual(['APP-ORD-REQUEST-06']);
  });
});
