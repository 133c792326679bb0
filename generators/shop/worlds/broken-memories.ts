import { createShop, type Shop } from '../shop.ts';
import type { World } from './world.ts';

const existingOrders = 5;

/** Worlds that do not keep what they were told. */
export const brokenMemories: readonly World[] = [
  {
    id: 'forgets-every-write',
    description: 'Every write is accepted and answered as done, and nothing of it is ever to be read.',
    exitCode: 1,
    async open() {
      const [written, read] = [await openShop(), await openShop()];
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
    async open() {
      const first = await openShop();
      let shop = first;
      return {
        shop: first,
        async answer(request, nth) {
          if (nth % 12 === 0) shop = await openShop();
          return shop.fetch(request);
        },
      };
    },
  },
  {
    id: 'turns-the-token-away',
    description: 'After ten requests the token that may write is not known any more.',
    exitCode: 2,
    async open() {
      const shop = await openShop();
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
    async open() {
      const shop = await openShop();
      return {
        shop,
        answer: (request, nth) => (nth > 10 ? Promise.resolve('reset') : shop.fetch(request)),
      };
    },
  },
];

function openShop(): Promise<Shop> {
  return createShop({ existingOrders });
}

function withoutToken(request: Request, token: string): Request {
  const asked = new Request(request);
  if (asked.headers.get('authorization') === `Bearer ${token}`) asked.headers.delete('authorization');
  return asked;
}
