import { createShop } from '../../generators/shop/shop.ts';

/** A shop that has so many orders that it holds none of them: each is made from one of the embedded shop's when it is asked for. */
export interface ManyOrders {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly token: string;
  /** Path of the API base. */
  readonly basePath: string;
}

const templateCount = 50;
const anHour = 3_600_000;
const firstId = 1_500_000_000;

/** One of the embedded shop's orders, and what filters ask of it. */
interface Template {
  readonly text: string;
  readonly id: string;
  readonly createdMs: number;
  readonly changedAfterMs: number;
  readonly status: string;
  readonly financial: string;
  readonly fulfillment: string;
}

/** @param count orders, an hour apart, the newest an hour ago */
export async function openManyOrders(count: number): Promise<ManyOrders> {
  const shop = await createShop({ existingOrders: templateCount });
  const authorization = `Bearer ${shop.tokens.write}`;
  const ask = (path: string): Promise<Response> =>
    shop.fetch(new Request(`http://shop.invalid${shop.basePath}${path}`, { headers: { authorization } }));
  const first = await ask('/orders.json?status=any&limit=50');
  const { headers } = first;
  const { orders } = (await first.json()) as { orders: readonly Readonly<Record<string, unknown>>[] };
  const book = new Book(orders.map(templateOf), count);
  const path = new RegExp(`^${shop.basePath}/orders(?:/(count|\\d+))?\\.json$`);
  return {
    token: shop.tokens.write,
    basePath: shop.basePath,
    fetch: (request) => {
      const url = new URL(request.url);
      const asked = path.exec(url.pathname);
      const ours = request.method === 'GET' && request.headers.get('authorization') === authorization;
      const text = asked === null || !ours ? undefined : book.answer(asked[1], url.searchParams);
      return text === undefined
        ? shop.fetch(request)
        : Promise.resolve(
            new Response(text, { headers: new Headers([...headers, ['date', new Date().toUTCString()]]) }),
          );
    },
  };
}

function templateOf(order: Readonly<Record<string, unknown>>): Template {
  const created = Date.parse(String(order['created_at']));
  const fulfillment = String(order['fulfillment_status']);
  return {
    text: JSON.stringify(order),
    id: String(order['id']),
    createdMs: created,
    changedAfterMs: Date.parse(String(order['updated_at'])) - created,
    status: order['closed_at'] !== null ? 'closed' : order['cancelled_at'] !== null ? 'cancelled' : 'open',
    financial: String(order['financial_status']).replace('partiallypaid', 'partially_paid'),
    fulfillment: { fulfilled: 'shipped', partial: 'partial' }[fulfillment] ?? 'unshipped',
  };
}

/** Orders by their number, from 0, the oldest first. */
class Book {
  readonly #templates: readonly Template[];
  readonly #count: number;
  readonly #now = Math.floor(Date.now() / 1000) * 1000;

  constructor(templates: readonly Template[], count: number) {
    this.#templates = templates;
    this.#count = count;
  }

  /** The body of an answer; undefined where the embedded shop knows better. */
  answer(what: string | undefined, query: URLSearchParams): string | undefined {
    if (what === 'count') return JSON.stringify({ count: this.#numbers(query).length });
    if (what !== undefined) {
      const number = Number(what) - firstId;
      return number >= 0 && number < this.#count ? `{"order":${this.#order(number)}}` : undefined;
    }
    const limit = Math.min(50, Number(query.get('limit') ?? 50));
    const start = (Number(query.get('page') ?? 1) - 1) * limit;
    const numbers = this.#numbers(query);
    const rising = query.get('order')?.endsWith(' asc') ?? query.has('since_id');
    const page = Array.from({ length: Math.max(0, Math.min(limit, numbers.length - start)) }, (_, index) =>
      numbers.at(rising ? start + index : -1 - start - index),
    );
    const fields = query.get('fields')?.split(',');
    const texts = page.map((number) => this.#order(number ?? 0));
    const shown = fields === undefined ? texts : texts.map((text) => pick(text, fields));
    return `{"orders":[${shown.join(',')}]}`;
  }

  #numbers(query: URLSearchParams): Pick<readonly number[], 'length' | 'at'> {
    const tests: ((number: number) => boolean)[] = [];
    const has = (name: string, test: (number: number, value: string) => boolean): void => {
      const value = query.get(name);
      if (value !== null) tests.push((number) => test(number, value));
    };
    if (query.get('status') !== 'any')
      has('status', (number, value) => this.#templateOf(number).status === value);
    has('financial_status', (number, value) => this.#templateOf(number).financial === value);
    has('fulfillment_status', (number, value) => this.#templateOf(number).fulfillment === value);
    has('ids', (number, value) => value.split(',').includes(String(firstId + number)));
    has('updated_at_min', (number, value) => this.#changedMs(number) > Date.parse(value));
    has('updated_at_max', (number, value) => this.#changedMs(number) < Date.parse(value));
    const since = query.get('since_id');
    const from = Math.max(
      0,
      since === null ? 0 : Number(since) - firstId + 1,
      Math.floor(this.#placeOf(query.get('created_at_min') ?? '1970-01-01T00:00:00Z')) + 1,
    );
    const until = query.get('created_at_max');
    const to = until === null ? this.#count : Math.min(this.#count, Math.ceil(this.#placeOf(until)));
    if (tests.length === 0) return new Numbers(from, to);
    const all = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
    return all.filter((number) => tests.every((test) => test(number)));
  }

  /** The number that an order created at this time would have, between those there are. */
  #placeOf(time: string): number {
    return this.#count - (this.#now - Date.parse(time)) / anHour;
  }

  #createdMs(number: number): number {
    return this.#now - (this.#count - number) * anHour;
  }

  #changedMs(number: number): number {
    return this.#createdMs(number) + this.#templateOf(number).changedAfterMs;
  }

  #templateOf(number: number): Template {
    const template = this.#templates[number % this.#templates.length];
    if (template === undefined) throw new RangeError('a shop without orders has none to make more of');
    return template;
  }

  #order(number: number): string {
    const { text, id, createdMs } = this.#templateOf(number);
    const shift = this.#createdMs(number) - createdMs;
    return text
      .replaceAll(id, String(firstId + number))
      .replaceAll(/(?<=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z(?=")/g, (time) =>
        new Date(Date.parse(time) + shift).toISOString(),
      );
  }
}

/** The whole numbers from one to another, without holding them. */
class Numbers {
  readonly length: number;
  readonly #from: number;

  constructor(from: number, to: number) {
    this.#from = from;
    this.length = Math.max(0, to - from);
  }

  at(index: number): number {
    return this.#from + (index < 0 ? this.length + index : index);
  }
}

function pick(text: string, fields: readonly string[]): string {
  const order = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return JSON.stringify(Object.fromEntries(Object.entries(order).filter(([key]) => fields.includes(key))));
}
