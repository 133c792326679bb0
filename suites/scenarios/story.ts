import { createHash } from 'node:crypto';
import type fc from 'fast-check';
import { dialectOf } from '../../spec/dialects.ts';
import type { Dialect } from '../../spec/dialect.ts';
import type { LineItemDraft, OrderDraft } from '../../spec/order/order-draft.ts';
import type { Order } from '../../spec/order/order.ts';
import { sample } from '../../generators/arbitraries/index.ts';
import { openClient } from '../client/open-client.ts';
import type { Recorder } from '../client/recorder.ts';
import type { ShopClient } from '../client/shop-client.ts';
import type { VariantOption } from '../client/variant-option.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { EvidenceRecord, ExchangeRecord, RunRecord } from '../evidence/record.ts';
import type { RunContext } from '../engine/run-context.ts';
import { ScenarioStopped } from './scenario-stopped.ts';

/** An order that a story goes on with: its id, and how it read last. */
export interface KnownOrder {
  readonly id: string;
  readonly order: Order;
}

/** What a scenario tells its story with. */
export class Story {
  readonly client: ShopClient;
  readonly run: RunRecord;
  readonly dialect: Dialect;
  readonly variants: readonly VariantOption[];
  readonly asked: { readonly areas: ReadonlySet<string> };
  readonly #recorder: Recorder;
  #made = 0;
  #locationId: string | undefined;

  readonly #listeners: Set<Listener>;

  constructor(context: RunContext, client: ShopClient, recording: Recording) {
    this.#recorder = recording.recorder;
    this.#listeners = recording.listeners;
    this.client = client;
    this.run = context.run;
    this.dialect = dialectOf(context.run.platform);
    this.variants = context.variants;
    this.asked = { areas: new Set(context.areas) };
  }

  /** Prefix of everything of ours that must be told apart from what others have in the shop. */
  get namespace(): string {
    return `oc-${this.run.runId}`;
  }

  /** The shortest prefix that tells this run's texts from those of other runs: letters and digits. */
  get prefix(): string {
    return `oc${this.run.runId.replaceAll(/[^A-Za-z0-9]/g, '').slice(-8)}`;
  }

  /** One value of an arbitrary: the same for the same seed, scenario and place in it. */
  make<T>(arbitrary: fc.Arbitrary<T>, scenario: string): T {
    this.#made += 1;
    return sample(arbitrary, { seed: this.seedOf(`${scenario}/${this.#made}`) });
  }

  /** A seed of its own for each purpose, the same for the same seed of the run. */
  seedOf(purpose: string): number {
    return createHash('sha256').update(`${this.run.seed}/${purpose}`).digest().readInt32BE(0);
  }

  /** Everything that is recorded while something is done. */
  async recorded(act: () => Promise<void>): Promise<readonly ExchangeRecord[]> {
    const exchanges: ExchangeRecord[] = [];
    const listen = (record: EvidenceRecord): void => {
      if (record.type === 'exchange') exchanges.push(record);
    };
    this.#listeners.add(listen);
    await act().finally(() => this.#listeners.delete(listen));
    return exchanges;
  }

  record(record: EvidenceRecord): void {
    this.#recorder.record(record);
  }

  /** A line of the first configured variant, or one of our own. */
  line(draft: Partial<LineItemDraft> = {}): LineItemDraft {
    const [variant] = this.variants;
    if (variant !== undefined && draft.price === undefined && draft.title === undefined) {
      return { variantId: variant.id, quantity: 1, ...draft };
    }
    return { title: `${this.namespace} Áo sơ mi`, price: '120000', quantity: 1, ...draft };
  }

  /** A location of the shop, as far as its orders have shown one. */
  get locationId(): string | undefined {
    return this.#locationId;
  }

  /** Creates an order that carries the run's tag, and reads it back. @throws ScenarioStopped where the shop does not create it */
  async newOrder(draft: OrderDraft): Promise<KnownOrder> {
    const tagged = { ...draft, tags: [...(draft.tags ?? []), this.namespace] };
    const { id } = orderIn(await this.client.create(tagged), 'create the order');
    return this.read(id);
  }

  /** Reads an order. @throws ScenarioStopped where the shop does not show it */
  async read(orderId: string): Promise<KnownOrder> {
    const known = orderIn(await this.client.read(orderId), `read order ${orderId}`);
    this.#locationId ??= known.order.locationId ?? undefined;
    return known;
  }

  /** Lets a write go through, and reads the order after it. @throws ScenarioStopped where it is refused */
  async after(write: Promise<Exchange>): Promise<KnownOrder> {
    const exchange = await write;
    const { operation } = exchange.record;
    if (!exchange.accepted || exchange.orderId === undefined) {
      throw new ScenarioStopped(
        `${operation ?? 'the request'} was answered with ${String(exchange.status)} (${exchange.record.id})`,
      );
    }
    return this.read(exchange.orderId);
  }
}

function orderIn(exchange: Exchange, what: string): KnownOrder {
  const [order] = exchange.orders;
  if (exchange.accepted && order !== undefined && typeof order.id === 'string')
    return { id: order.id, order };
  throw new ScenarioStopped(
    `the shop did not ${what}: ${exchange.record.request.method} ${exchange.record.request.url} was answered with ${String(exchange.status)} (${exchange.record.id})`,
  );
}

type Listener = (record: EvidenceRecord) => void;

interface Recording {
  readonly recorder: Recorder;
  /** Told of everything recorded. */
  readonly listeners: Set<Listener>;
}

/** Opens a client for a run and the story it is told with. */
export async function openStory(context: RunContext, recorder: Recorder): Promise<Story> {
  const { run, credentials, readOnlyCredentials, sent } = context;
  const listeners = new Set<Listener>();
  const heard: Recorder = {
    record: (record) => {
      recorder.record(record);
      for (const listen of listeners) listen(record);
    },
  };
  const client = await openClient({ run, credentials, readOnlyCredentials, recorder: heard, sent });
  return new Story(context, client, { recorder: heard, listeners });
}
