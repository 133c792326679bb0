import { createShop, type Platform, type Shop } from '../shop.ts';
import type { World } from './world.ts';

const existingOrders = 5;

/** Worlds that do not keep what they were told. */
export const brokenMemories: readonly World[] = [
  {
    id: 'forgets-every-write',
    description: 'Every write is accepted and answered as done, and nothing of it is ever to be read.',
    exitCode: 1,
    // Its page binds what a creation answers, and not what is read later.
    exitCodes: { sapo: 2 },
    async open(platform) {
      const [written, read] = [await openShop(platform), await openShop(platform)];
      return {
        shop: read,
        answer: (request) => (request.method === 'GET' ? read : written).fetch(request),
      };
    },
  },
  {
    id: 'starts-anew',
    description: 'After every twelve requests the shop forgets all that happened since it was opened.',
    exitCode: 1,
    async open(platform) {
      const first = await openShop(platform);
      let shop = first;
      return {
        shop: first,
        async answer(request, nth) {
          if (nth % 12 === 0) shop = await openShop(platform);
          return shop.fetch(request);
        },
      };
    },
  },
  {
    id: 'turns-the-token-away',
    description: 'After ten requests the token that may write is not known any more.',
    exitCode: 2,
    async open(platform) {
      const shop = await openShop(platform);
      return {
        shop,
        answer: (request, nth) => shop.fetch(nth > 10 ? withoutToken(request, shop.tokens.write) : request),
      };
    },
  },
  {
    id: 'goes-away',
    description: 'After ten requests every connection is reset.',
    exitCode: 2,
    async open(platform) {
      const shop = await openShop(platform);
      return {
        shop,
        answer: (request, nth) => (nth > 10 ? Promise.resolve('reset') : shop.fetch(request)),
      };
    },
  },
];

function openShop(platform: Platform): Promise<Shop> {
  return createShop({ platform, existingOrders });
}

/** Whichever header it came in. */
function withoutToken(request: Request, token: string): Request {
  const asked = new Request(request);
  for (const [name, value] of request.headers) if (value.includes(token)) asked.headers.delete(name);
  return asked;
}
