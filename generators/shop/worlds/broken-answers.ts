import { isJsonObject, parseExact, printExact, type JsonObject, type JsonValue } from '../exact-json.ts';
import { readReply, writeReply, type Reply } from '../reply.ts';
import { createShop, type Platform, type Shop } from '../shop.ts';
import type { World } from './world.ts';

/** Worlds with a shop that remembers everything, and answers that do not say so. */
export const brokenAnswers: readonly World[] = [
  rewriting(
    {
      id: 'truncated-json',
      description: 'Every answer ends in the middle of its JSON, as if that were all of it.',
      // Its page binds what a creation answers, and a run creates nothing where it cannot read.
      exitCodes: { sapo: 2 },
    },
    (reply) => {
      reply.body = reply.body.slice(0, reply.body.length / 2);
    },
  ),
  rewriting(
    {
      id: 'a-day-off',
      description:
        'Two clocks that are a day apart: orders show later times than those they are filtered by.',
      // Its page binds what a creation answers, and says nothing of lists.
      exitCodes: { sapo: null },
    },
    (reply) => {
      reply.body = reply.body.replaceAll(/"\d{4}-\d{2}-\d{2}T[^"]*Z"/g, aDayLater);
    },
  ),
  {
    id: 'swapped-orders',
    description: 'Whoever asks for an order is answered the one that was asked for before.',
    exitCode: 1,
    async open(platform) {
      const shop = await openShop(platform);
      let last: JsonValue | undefined;
      return {
        shop,
        async answer(request) {
          const reply = await readReply(await shop.fetch(request));
          const json = parseExact(reply.body);
          if (!isJsonObject(json) || json['order'] === undefined) return writeReply(reply);
          const { order } = json;
          reply.body = printExact({ order: last ?? order });
          last = order;
          return writeReply(reply);
        },
      };
    },
  },
  {
    id: 'one-answer-behind',
    description: 'Every request is answered with the answer of the request before.',
    exitCode: 1,
    async open(platform) {
      const shop = await openShop(platform);
      let last: Reply | undefined;
      return {
        shop,
        async answer(request) {
          const reply = await readReply(await shop.fetch(request));
          const behind = last ?? reply;
          last = reply;
          return writeReply(behind);
        },
      };
    },
  },
  {
    id: 'says-what-it-is-told',
    description: 'Writes are answered with what they sent, and nothing is done.',
    exitCode: 1,
    async open(platform) {
      const shop = await openShop(platform);
      return {
        shop,
        async answer(request) {
          if (request.method === 'GET') return shop.fetch(request);
          const told = objectIn(await request.text());
          return Response.json(told, { status: request.method === 'POST' ? 201 : 200 });
        },
      };
    },
  },
];

type Facts = Pick<World, 'id' | 'description' | 'exitCodes'>;

function rewriting(facts: Facts, rewrite: (reply: Reply) => void): World {
  return {
    ...facts,
    exitCode: 1,
    async open(platform) {
      const shop = await openShop(platform);
      return {
        shop,
        async answer(request) {
          const reply = await readReply(await shop.fetch(request));
          rewrite(reply);
          return writeReply(reply);
        },
      };
    },
  };
}

function openShop(platform: Platform): Promise<Shop> {
  return createShop({ platform, existingOrders: 5 });
}

function aDayLater(time: string): string {
  const later = Date.parse(time.slice(1, -1)) + 24 * 3600 * 1000;
  return JSON.stringify(new Date(later).toISOString());
}

function objectIn(text: string): JsonObject {
  try {
    const json = parseExact(text);
    return isJsonObject(json) ? json : {};
  } catch {
    return {};
  }
}
