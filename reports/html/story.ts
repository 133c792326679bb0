import { changesShop, type OperationId } from '../../spec/operations.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { ReasonRecord } from '../results.ts';

/** How a deviation came about: the requests to draw, in the order they were sent. */
export interface PageStory {
  readonly steps: readonly StoryStep[];
}

export interface StoryStep {
  /** Id of the exchange. */
  readonly exchange: string;
  readonly operation: OperationId | null;
  readonly status: number | null;
  /** It shows the deviation. */
  readonly shows: boolean;
  /** Requests before it that are left out. */
  readonly skipped: number;
}

/** Steps that a picture has room for. */
const mostSteps = 8;

/** Exchanges of a run, with what tells which order each is about. */
export class Stories {
  readonly #exchanges: readonly ExchangeRecord[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #creations: ReadonlyMap<string, number>;

  constructor(exchanges: readonly ExchangeRecord[]) {
    this.#exchanges = exchanges;
    this.#places = new Map(exchanges.map(({ id }, index) => [id, index]));
    this.#creations = findCreations(exchanges);
  }

  /**
   * What it takes to see a deviation: the creation of the order it is about, the writes to that order since, and what shows it. Of many
   * steps, the last are kept. Null where a picture would show a single request.
   */
  tell({ exchanges: shows, pointer }: Pick<ReasonRecord, 'exchanges' | 'pointer'>): PageStory | null {
    const decisive = this.#places.get(shows[0] ?? '');
    if (decisive === undefined) return null;
    const cited = shows.flatMap((id) => this.#places.get(id) ?? []);
    const orders = new Set([
      ...cited.flatMap((place) => orderOf(this.#exchanges[place]) ?? []),
      ...(listedOrder(this.#exchanges[decisive], pointer) ?? []),
    ]);
    const places = new Set([...cited, ...[...orders].flatMap((order) => this.#writesTo(order, decisive))]);
    const all = [...places].toSorted((a, b) => a - b);
    if (all.length < 2) return null;
    const kept = keep(all);
    return { steps: kept.map(({ place, skipped }) => this.#step(place, { skipped, shows })) };
  }

  #writesTo(order: string, until: number): readonly number[] {
    const creation = this.#creations.get(order);
    const writes = this.#exchanges
      .slice(creation ?? 0, until)
      .flatMap((exchange, index) =>
        orderOf(exchange) === order && isWrite(exchange) ? [(creation ?? 0) + index] : [],
      );
    return creation === undefined || creation > until ? writes : [creation, ...writes];
  }

  #step(place: number, given: { readonly skipped: number; readonly shows: readonly string[] }): StoryStep {
    const exchange = this.#exchanges[place] as ExchangeRecord;
    const { id, operation, response } = exchange;
    const { skipped, shows } = given;
    return { exchange: id, operation, status: response?.status ?? null, shows: id === shows[0], skipped };
  }
}

function keep(all: readonly number[]): readonly { readonly place: number; readonly skipped: number }[] {
  if (all.length <= mostSteps) return all.map((place) => ({ place, skipped: 0 }));
  const [first = 0, ...rest] = all;
  const last = rest.slice(1 - mostSteps);
  const skipped = all.length - last.length - 1;
  return [
    { place: first, skipped: 0 },
    ...last.map((place, index) => ({ place, skipped: index === 0 ? skipped : 0 })),
  ];
}

/** Id of the order that a request names in its path. */
function orderOf(exchange: ExchangeRecord | undefined): string | undefined {
  return /\/orders\/(\d+)[./]/.exec(exchange?.request.url ?? '')?.[1];
}

/** Id of the order that a pointer into a list leads to: `/orders/3/note`. */
function listedOrder(
  exchange: ExchangeRecord | undefined,
  pointer: string | null,
): readonly string[] | undefined {
  const [, place] = /^\/orders\/(\d+)/.exec(pointer ?? '') ?? [];
  if (place === undefined || !exchange?.response) return undefined;
  const answer: { readonly orders?: readonly { readonly id?: unknown }[] } | null = tryParse(
    exchange.response.body,
  );
  const id = idOf(answer?.orders?.[Number(place)]?.id);
  return id === undefined ? undefined : [id];
}

function isWrite({ operation, intent }: ExchangeRecord): boolean {
  return operation !== null && changesShop(operation) && intent !== 'clean-up';
}

/** Where each order was created: ids of orders fit a float. */
function findCreations(exchanges: readonly ExchangeRecord[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { operation, response }] of exchanges.entries()) {
    if (operation !== 'createOrder' || response === null || response.status >= 300) continue;
    const id = createdId(response.body);
    if (id !== undefined && !found.has(id)) found.set(id, index);
  }
  return found;
}

function createdId(body: string): string | undefined {
  const answer: { readonly order?: { readonly id?: unknown } } | null = tryParse(body);
  return idOf(answer?.order?.id);
}

function idOf(id: unknown): string | undefined {
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined;
}

/** Null where it is no JSON object. */
function tryParse(body: string): object | null {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
