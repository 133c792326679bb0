import { describe, expect, test } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { worlds, worldsOf } from '../../../generators/shop/worlds/index.ts';
import { startWorld } from '../../../generators/shop/worlds/start-world.ts';

interface Ask {
  (line: string, body?: object): Promise<{ status: number; type: string | null; text: string }>;
}

type InWorld = (id: string, tell: (ask: Ask) => Promise<void>) => Promise<void>;

/** Opens worlds in the place of a platform's shop, each for the length of a test. */
function worldsIn(platform: Platform): InWorld {
  return async (id, tell) => {
    const world = await startWorld(id, platform);
    const proof = dialectOf(platform).authorize({ token: world.tokens.write });
    const ask: Ask = async (line, body) => {
      const [method = '', path = ''] = line.split(' ');
      const headers = { ...proof, 'content-type': 'application/json' };
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const response = await fetch(`${world.url}${path}`, { method, headers, redirect: 'manual', ...sent });
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        text: await response.text(),
      };
    };
    try {
      await tell(ask);
    } finally {
      await world.close();
    }
  };
}

const list = 'GET /orders.json?status=any';
const order = { order: { line_items: [{ title: 'Áo', price: 1000, quantity: 1 }] } };

function orderOf(text: string): Record<string, unknown> {
  return (JSON.parse(text) as { order: Record<string, unknown> }).order;
}

describe.each(platforms)('worlds of %s that never look at what they are asked', (platform) => {
  const inWorld = worldsIn(platform);

  test.each([
    ['always-an-empty-list', 200, '{"orders":[]}'],
    ['always-an-empty-object', 200, '{}'],
    ['always-no-content', 204, ''],
    ['always-an-error-with-200', 200, '{"errors":"Something went wrong"}'],
    ['always-an-internal-error', 500, '{"errors":"Internal Server Error"}'],
    ['always-elsewhere', 302, ''],
    ['always-not-found', 404, '{"errors":"Not Found"}'],
    ['always-unauthorized', 401, '{"errors":"Unauthorized"}'],
    ['always-too-many-calls', 429, '{"errors":"Too Many Requests"}'],
    ['always-a-bad-gateway', 502, 'Bad Gateway'],
  ])('%s answers every request with %i %s', async (id, status, text) => {
    await inWorld(id, async (ask) => {
      expect(await ask(list)).toMatchObject({ status, text });
      expect(await ask('POST /orders.json', order)).toMatchObject({ status, text });
    });
  });

  test('always-html says so in its content type', async () => {
    await inWorld('always-html', async (ask) => {
      expect(await ask(list)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    });
  });

  test('always-one-order answers a creation with 201 and the order that everybody gets', async () => {
    await inWorld('always-one-order', async (ask) => {
      const created = await ask('POST /orders.json', order);
      expect(created.status).toBe(201);
      expect(orderOf((await ask('GET /orders/7.json')).text)).toEqual(orderOf(created.text));
    });
  });

  test.each(['always-reset', 'always-cut-off'])('%s lets no answer arrive whole', async (id) => {
    await inWorld(id, async (ask) => {
      await expect(ask(list)).rejects.toThrow(/fetch failed|terminated/);
    });
  });
});

describe.each(platforms)('worlds with a shop of %s that does not keep its word', (platform) => {
  const inWorld = worldsIn(platform);

  test('forgets-every-write answers a creation whose order is not to be found', async () => {
    await inWorld('forgets-every-write', async (ask) => {
      const created = await ask('POST /orders.json', order);
      expect(created.status).toBe(201);
      const id = String(orderOf(created.text)['id']);
      expect(await ask(`GET /orders/${id}.json`)).toMatchObject({ status: 404 });
    });
  });

  test.each([
    ['turns-the-token-away', 401],
    ['goes-away', 'no answer'],
  ])('%s answers ten requests and then: %s', async (id, end) => {
    await inWorld(id, async (ask) => {
      for (let asked = 0; asked < 10; asked += 1) expect(await ask(list)).toMatchObject({ status: 200 });
      const last = await ask(list).then(
        ({ status }) => status,
        () => 'no answer',
      );
      expect(last).toBe(end);
    });
  });

  test('starts-anew has forgotten a new order after twelve requests', async () => {
    await inWorld('starts-anew', async (ask) => {
      const id = String(orderOf((await ask('POST /orders.json', order)).text)['id']);
      const line = `GET /orders/${id}.json`;
      for (let asked = 2; asked < 12; asked += 1) expect(await ask(line)).toMatchObject({ status: 200 });
      expect(await ask(line)).toMatchObject({ status: 404 });
    });
  });

  test('truncated-json ends in the middle, and says that it is whole', async () => {
    await inWorld('truncated-json', async (ask) => {
      const { status, text } = await ask(list);
      expect(status).toBe(200);
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    });
  });

  test('a-day-off shows an order a day later than it finds it', async () => {
    await inWorld('a-day-off', async (ask) => {
      const created = orderOf((await ask('POST /orders.json', order)).text);
      const name = dialectOf(platform).names.toWire('createdAt');
      const hourBefore = new Date(Date.parse(String(created[name])) - 3_600_000).toISOString();
      const found = await ask(`${list}&${name}_min=${hourBefore}`);
      expect(found.text).toBe('{"orders":[]}');
    });
  });

  test('swapped-orders answers whoever asks the order of the one before', async () => {
    await inWorld('swapped-orders', async (ask) => {
      await ask('POST /orders.json', order);
      const second = orderOf((await ask('POST /orders.json', order)).text);
      const third = orderOf((await ask('POST /orders.json', order)).text);
      expect(third['id']).not.toBe(second['id']);
      const read = orderOf((await ask(`GET /orders/${String(second['id'])}.json`)).text);
      expect(read['id']).not.toBe(second['id']);
    });
  });

  test('one-answer-behind answers a count with the list that was asked for before', async () => {
    await inWorld('one-answer-behind', async (ask) => {
      await ask(`${list}&fields=id`);
      expect((await ask('GET /orders/count.json')).text).toContain('"orders"');
    });
  });

  test('says-what-it-is-told answers a creation with its request', async () => {
    await inWorld('says-what-it-is-told', async (ask) => {
      const created = await ask('POST /orders.json', order);
      expect(created).toMatchObject({ status: 201, text: JSON.stringify(order) });
    });
  });
});

describe('the list of broken worlds', () => {
  test('has unique ids, each with a description and the code of its end', () => {
    const ids = worlds.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(worlds.filter(({ description }) => !/^\S.* .*\.$/.test(description))).toEqual([]);
  });

  test('says with which code a run against each ends', () => {
    const codes = platforms.map((platform) => [
      platform,
      Object.fromEntries(worldsOf(platform).map(({ id, exitCode }) => [id, exitCode])),
    ]);
    expect(Object.fromEntries(codes)).toMatchInlineSnapshot(`
      {
        "haravan": {
          "a-day-off": 1,
          "always-a-bad-gateway": 2,
          "always-an-empty-list": 1,
          "always-an-empty-object": 1,
          "always-an-error-with-200": 1,
          "always-an-internal-error": 1,
          "always-cut-off": 69,
          "always-elsewhere": 69,
          "always-html": 1,
          "always-no-content": 1,
          "always-not-found": 69,
          "always-one-order": 1,
          "always-reset": 69,
          "always-too-many-calls": 2,
          "always-unauthorized": 69,
          "forgets-every-write": 1,
          "goes-away": 2,
          "one-answer-behind": 1,
          "says-what-it-is-told": 1,
          "starts-anew": 1,
          "swapped-orders": 1,
          "truncated-json": 1,
          "turns-the-token-away": 2,
        },
        "sapo": {
          "always-a-bad-gateway": 2,
          "always-an-empty-list": 1,
          "always-an-empty-object": 1,
          "always-an-error-with-200": 1,
          "always-an-internal-error": 1,
          "always-cut-off": 69,
          "always-elsewhere": 69,
          "always-html": 2,
          "always-no-content": 2,
          "always-not-found": 69,
          "always-one-order": 1,
          "always-reset": 69,
          "always-too-many-calls": 2,
          "always-unauthorized": 69,
          "forgets-every-write": 2,
          "goes-away": 2,
          "one-answer-behind": 1,
          "says-what-it-is-told": 1,
          "starts-anew": 1,
          "swapped-orders": 1,
          "truncated-json": 2,
          "turns-the-token-away": 2,
        },
      }
    `);
  });

  test('an unknown one is refused with the list of those there are', async () => {
    await expect(startWorld('always-fine')).rejects.toThrow(
      /no broken world 'always-fine'.*always-an-empty-list, always-an-empty-object/,
    );
  });
});
