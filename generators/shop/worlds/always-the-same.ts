import { createShop } from '../shop.ts';
import { jsonAnswer, type World, type WorldAnswer } from './world.ts';

interface Sameness extends Omit<World, 'open'> {
  readonly answer: (request: Request) => WorldAnswer;
}

/** Every value that an answer may be asked for, of one order, under the names of every platform. */
const oneOrder = {
  id: 1225420104,
  name: '#100501',
  number: 1225420104,
  order_number: '#100501',
  token: '0b2f3c',
  created_at: '2022-02-16T02:48:00.000Z',
  created_on: '2022-02-16T02:48:00Z',
  updated_at: '2022-02-16T02:48:00.000Z',
  modified_on: '2022-02-16T02:48:00Z',
  financial_status: 'paid',
  fulfillment_status: null,
  total_price: 120000,
  line_items: [],
};

/** Its page binds what a creation answers, and a run creates nothing where it cannot read. */
const unbound = { sapo: 2 } as const;

const answers: readonly Sameness[] = [
  {
    id: 'always-an-empty-list',
    description: 'Whatever is asked, the answer is an empty list of orders.',
    exitCode: 1,
    answer: () => jsonAnswer({ orders: [] }),
  },
  {
    id: 'always-an-empty-object',
    description: 'Whatever is asked, the answer is {}.',
    exitCode: 1,
    answer: () => jsonAnswer({}),
  },
  {
    id: 'always-one-order',
    description: 'Whatever is asked, the answer is one and the same order, under every name at once.',
    exitCode: 1,
    answer: ({ method, url }) =>
      jsonAnswer(
        { order: oneOrder, orders: [oneOrder], count: 1, tags: 'VIP' },
        method === 'POST' && url.endsWith('/orders.json') ? 201 : 200,
      ),
  },
  {
    id: 'always-html',
    description: 'Whatever is asked, the answer is a page to log in with 200.',
    exitCode: 1,
    exitCodes: unbound,
    answer: () =>
      new Response('<!doctype html><title>Shop</title><form>Đăng nhập</form>', {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      }),
  },
  {
    id: 'always-no-content',
    description: 'Whatever is asked, the answer is 204.',
    exitCode: 1,
    exitCodes: unbound,
    answer: () => new Response(null, { status: 204 }),
  },
  {
    id: 'always-an-error-with-200',
    description: 'Whatever is asked, the answer says that it failed, with 200.',
    exitCode: 1,
    answer: () => jsonAnswer({ errors: 'Something went wrong' }),
  },
  {
    id: 'always-an-internal-error',
    description: 'Whatever is asked, the answer is 500.',
    exitCode: 1,
    answer: () => jsonAnswer({ errors: 'Internal Server Error' }, 500),
  },
  {
    id: 'always-elsewhere',
    description: 'Whatever is asked, the answer sends to another place.',
    exitCode: 69,
    answer: () => new Response(null, { status: 302, headers: { location: '/login' } }),
  },
  {
    id: 'always-not-found',
    description: 'Whatever is asked, the answer is 404: nothing of the API is there.',
    exitCode: 69,
    answer: () => jsonAnswer({ errors: 'Not Found' }, 404),
  },
  {
    id: 'always-unauthorized',
    description: 'Whatever is asked and whoever asks, the answer is 401.',
    exitCode: 69,
    answer: () => jsonAnswer({ errors: 'Unauthorized' }, 401),
  },
  {
    id: 'always-too-many-calls',
    description: 'Every call is one too many, however long the client waits.',
    exitCode: 2,
    answer: () =>
      new Response('{"errors":"Too Many Requests"}', { status: 429, headers: { 'retry-after': '0.01' } }),
  },
  {
    id: 'always-a-bad-gateway',
    description: 'Every answer is 502, of a gateway that finds no shop.',
    exitCode: 2,
    answer: () => new Response('Bad Gateway', { status: 502, headers: { 'content-type': 'text/plain' } }),
  },
  {
    id: 'always-reset',
    description: 'Every connection is reset before an answer.',
    exitCode: 69,
    answer: () => 'reset',
  },
  {
    id: 'always-cut-off',
    description: 'Every connection ends in the middle of an answer.',
    exitCode: 69,
    answer: () => ({ cutOff: JSON.stringify({ orders: [oneOrder] }) }),
  },
];

/** Worlds that never look at what they are asked. */
export const alwaysTheSame: readonly World[] = answers.map(({ answer, ...facts }) => ({
  ...facts,
  open: async (platform) => ({
    shop: await createShop({ platform }),
    answer: (request) => Promise.resolve(answer(request)),
  }),
}));
