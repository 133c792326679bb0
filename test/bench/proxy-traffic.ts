import type { Dispatcher } from 'undici';
import { freshId } from './proxy-fresh-orders.ts';

/** A request to the API base. */
export interface AppRequest {
  readonly method: Dispatcher.HttpMethod;
  readonly path: string;
  readonly body: string | null;
}

/** One kind of what an app does. */
export interface TrafficKind {
  readonly name: string;
  /** So many one after the other make a round. */
  readonly inRound: number;
  /** @param number counts up from 0: no two requests of a kind have the same one */
  readonly request: (number: number) => AppRequest;
}

const pages = 5;

function get(path: string): AppRequest {
  return { method: 'GET', path, body: null };
}

/** What an app does: the same readings again and again, and what has never been answered before. */
export const trafficKinds: readonly TrafficKind[] = [
  {
    name: 'the same five lists of 5, again and again',
    inRound: 60,
    request: (number) => get(`/orders.json?limit=5&status=any&page=${1 + (number % pages)}`),
  },
  {
    name: 'lists of 50, each new',
    inRound: 12,
    request: (number) => get(`/orders.json?limit=50&status=any&page=${1 + number}`),
  },
  {
    name: 'single orders, each new',
    inRound: 60,
    request: (number) => get(`/orders/${freshId(1_000_000 + number)}.json`),
  },
  {
    name: 'orders created, each new',
    inRound: 60,
    request: (number) => ({ method: 'POST', path: '/orders.json', body: draft(number) }),
  },
];

function draft(number: number): string {
  return JSON.stringify({
    order: {
      email: `khach.${number.toString(36)}@example.com`,
      note: `giao sau ${8 + (number % 10)} giờ, đơn ${number}`,
      line_items: [
        { title: `Trà sữa số ${number}`, price: 30_000 + 500 * (number % 90), quantity: 1 + (number % 4) },
        { title: `Bánh chưng số ${number}`, price: 70_000 + 1000 * (number % 40), quantity: 1 },
      ],
      shipping_address: {
        first_name: 'Hạnh',
        last_name: `Nguyễn Thị ${number}`,
        address1: `${number} Lê Lợi`,
        phone: `09${String(10_000_000 + number)}`,
        country: 'Vietnam',
        province: 'Hồ Chí Minh',
      },
    },
  });
}
