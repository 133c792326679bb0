import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type fc from 'fast-check';
import { dialectOf } from '../../spec/dialects.ts';
import type { Dialect } from '../../spec/dialect.ts';
import type { LineItemDraft, OrderDraft } from '../../spec/order/order-draft.ts';
import { decimal } from '../../spec/decimal.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { Order, OrderAttribute } from '../../spec/order/order.ts';
import { sample, type OrderDraftOptions } from '../../generators/arbitraries/index.ts';
import { openClient } from '../client/open-client.ts';
import type { Recorder } from '../client/recorder.ts';
import type { CallOptions, ShopClient } from '../client/shop-client.ts';
import type { Timing } from '../client/timing.ts';
import type { VariantOption } from '../evidence/variant-option.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { EvidenceRecord, ExchangeRecord, RunRecord } from '../evidence/record.ts';
import type { RunContext } from '../engine/run-context.ts';
import { Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import { tagOf } from '../ledger/mark.ts';
import { openSettler } from '../settle/settler.ts';
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
  readonly #made = new Map<string, number>();
  readonly #reached: Record<string, string>;
  #locationId: string | undefined;
  #customerId: string | undefined;
  #currency: string | undefined;
  readonly #listeners: Set<Listener>;

  constructor(context: RunContext, client: ShopClient, recording: Recording) {
    this.#recorder = recording.recorder;
    this.#listeners = recording.listeners;
    this.client = client;
    this.run = context.run;
    this.dialect = dialectOf(context.run.platform);
    this.variants = context.variants;
    this.asked = { areas: new Set(context.areas) };
    const { shown, reached } = context.earlier ?? { shown: {}, reached: {} };
    this.#reached = { ...reached };
    this.#locationId = shown.locationId;
    this.#customerId = shown.customerId;
    this.#currency = shown.currency;
  }

  /** Prefix of everything of ours that must be told apart from what others have in the shop. */
  get namespace(): string {
    return tagOf(this.run.runId);
  }

  /** The shortest prefix that tells this run's texts from those of other runs: letters and digits. */
  get prefix(): string {
    return `oc${this.run.runId.replaceAll(/[^A-Za-z0-9]/g, '').slice(-8)}`;
  }

  /** One value of an arbitrary: the same for the same seed, scenario and place in it. */
  make<T>(arbitrary: fc.Arbitrary<T>, scenario: string): T {
    const nth = (this.#made.get(scenario) ?? 0) + 1;
    this.#made.set(scenario, nth);
    return sample(arbitrary, { seed: this.seedOf(`${scenario}/${nth}`) });
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

  /** How far a long scenario came before the run was cut, as it said; undefined where it starts at its beginning. */
  reached(scenario: string): string | undefined {
    return this.#reached[scenario];
  }

  /** Notes how far a long scenario has come: a run that is cut later goes on with it from there. */
  reach(scenario: string, reached: string): void {
    this.#reached[scenario] = reached;
    this.record({ type: 'progress', scenario, reached });
  }

  /** A line of the first configured variant, or one of our own. */
  readonly line = (draft: Partial<LineItemDraft> = {}): LineItemDraft => {
    const [variant] = this.variants;
    if (variant !== undefined && draft.price === undefined && draft.title === undefined) {
      return { variantId: variant.id, quantity: 1, ...draft };
    }
    return { title: `${this.namespace} Áo sơ mi`, price: '120000', quantity: 1, ...draft };
  };

  /** Does the platform have this operation? */
  has(operation: OperationId): boolean {
    return this.client.has(operation);
  }

  /** Can a new order say this, by the contract? A second name is one of the parts of the first. */
  describes(attribute: keyof OrderDraft, part?: string): boolean {
    const value = part === undefined ? '' : [{ [part]: '' }];
    const kept = this.client.keepDescribed({ [attribute]: value })[attribute];
    return part === undefined ? kept !== undefined : JSON.stringify(kept) === JSON.stringify(value);
  }

  /** Digits after the point that amounts of this shop keep. */
  get decimals(): number {
    return this.dialect.money.fractionDigits(this.#currency);
  }

  /** An amount in as many digits as the shop keeps, the rest cut off. */
  money(amount: string): string {
    return decimal(amount).round(this.decimals, 0).toFixed();
  }

  /** A weight: whole grams where the platform keeps no parts of them. */
  grams(weight: string): { readonly grams: string } {
    return { grams: this.dialect.wholeGrams ? decimal(weight).round(0, 3).toFixed() : weight };
  }

  /** What a made-up order may hold in this shop. */
  get drafts(): Pick<OrderDraftOptions, 'decimals' | 'maxPrice'> {
    const { largestPrice } = this.dialect.money;
    return {
      ...(this.decimals === 4 ? {} : { decimals: this.decimals }),
      ...(largestPrice === undefined ? {} : { maxPrice: largestPrice }),
    };
  }

  /** The query of a list of as much as any list can be relied on to hold. */
  get everything(): { readonly status: string } {
    return { status: this.dialect.lists.everything };
  }

  /** Sorts a list by `created_at asc` and the like, where the platform can. */
  sorted(by: 'createdAt' | 'updatedAt', direction: 'asc' | 'desc'): { readonly order?: string } {
    const order = `${this.dialect.names.toWire(by)} ${direction}`;
    return this.dialect.lists.sorts.includes(order) ? { order } : {};
  }

  /** The parameter that bounds a time: `created_at_min`. */
  bound(time: 'createdAt' | 'updatedAt' | 'processedAt', end: 'min' | 'max'): string {
    return `${this.dialect.names.toWire(time)}_${end}`;
  }

  /** Values of `fields` for some attributes of an order. */
  fields(...attributes: readonly OrderAttribute[]): { readonly fields: string } {
    return { fields: attributes.map((attribute) => this.dialect.names.toWire(attribute)).join(',') };
  }

  /** A location of the shop, as far as its orders have shown one. */
  get locationId(): string | undefined {
    return this.#locationId;
  }

  /** A customer of the shop, as far as its orders have shown one. */
  get customerId(): string | undefined {
    return this.#customerId;
  }

  /** Creates an order and reads it back. @throws ScenarioStopped where the shop does not create it, or answers one that was there */
  async newOrder(draft: OrderDraft): Promise<KnownOrder> {
    const created = await this.create(draft);
    const { id } = orderIn(created, 'create the order');
    if (this.client.owns(id)) return this.read(id);
    throw new ScenarioStopped(
      `the shop answered the creation with order ${id}, which was there before (${created.record.id})`,
    );
  }

  /** Asks for an order in what the platform knows of the draft. */
  create(draft: OrderDraft, options?: CallOptions): Promise<Exchange> {
    return this.client.create(this.client.keepDescribed(this.dialect.completeDraft(draft)), options);
  }

  /** Reads the order that a creation made, where the shop took it: it need not have. */
  async readIfTaken({ accepted, orders: [order] }: Exchange): Promise<void> {
    if (accepted && typeof order?.id === 'string') await this.read(order.id);
  }

  /** Reads an order. @throws ScenarioStopped where the shop does not show it */
  async read(orderId: string): Promise<KnownOrder> {
    const known = orderIn(await this.client.read(orderId), `read order ${orderId}`);
    if (known.id !== orderId)
      throw new ScenarioStopped(`the shop answered the reading of order ${orderId} with order ${known.id}`);
    this.#locationId ??= known.order.locationId ?? undefined;
    this.#customerId ??= known.order.customer?.id ?? undefined;
    this.#currency ??= known.order.currency ?? undefined;
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
  if (exchange.accepted && order !== undefined && typeof order.id === 'string') {
    if (/^\d+$/.test(order.id)) return { id: order.id, order };
    throw new ScenarioStopped(`the shop showed an order whose id is no number (${exchange.record.id})`);
  }
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

/** What the first request of a run, and earlier sittings of it, have shown. */
function recordedIn(evidenceFile: string | undefined): readonly ExchangeRecord[] {
  if (evidenceFile === undefined || !existsSync(evidenceFile)) return [];
  const text = readFileSync(evidenceFile, 'utf8');
  return text === '' ? [] : readEvidence(text).exchanges;
}

/** Opens a client for a run and the story it is told with. */
export async function openStory(context: RunContext, recorder: Recorder, timing?: Timing): Promise<Story> {
  const { run, credentials, readOnlyCredentials, sent, ledgerFile, earlier } = context;
  const ledger = ledgerFile === undefined ? Ledger.inMemory(run.runId) : openLedger(ledgerFile);
  const listeners = new Set<Listener>();
  const heard: Recorder = {
    record: (record) => {
      recorder.record(record);
      for (const listen of listeners) listen(record);
    },
  };
  const settling = await openSettler(run, timing);
  const client = await openClient({
    run,
    credentials,
    readOnlyCredentials,
    recorder: heard,
    sent,
    sentEarlier: earlier?.sent ?? 0,
    shownEarlier: earlier?.orders ?? [],
    recorded: run.capabilities.includes('write') ? recordedIn(context.evidenceFile) : [],
    ledger,
    settling,
    ...(timing === undefined ? {} : { timing }),
  });
  return new Story(context, client, { recorder: heard, listeners });
}
