import type { OrderDraft } from '../../spec/order/order-draft.ts';
import type { Order } from '../../spec/order/order.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { Walk } from '../audit/walk.ts';
import type { AskedChange } from './asked-change.ts';
import type { Exchange } from './exchange.ts';
import type { KnownOrders } from './known-orders.ts';

/**
 * What a check can be asked about: everything here is derived from the exchanges alone (`derive-subjects.ts`), so that recorded
 * evidence is judged as the run itself was.
 */
export interface Subjects {
  readonly exchange: Exchange;
  readonly sighting: Sighting;
  readonly creation: Creation;
  readonly change: Change;
  readonly listing: Listing;
  readonly paging: Paging;
  readonly walk: Walk;
  readonly resighting: Resighting;
  readonly count: Count;
  readonly probe: Probe;
  readonly life: Life;
  readonly pair: Pair;
  readonly twins: Twins;
  readonly run: Run;
}
export type SubjectKind = keyof Subjects;

/** One order as seen whole in one answer. */
export interface Sighting {
  readonly order: Order;
  readonly exchange: Exchange;
  /** What it was created from, where this run created it. */
  readonly draft: OrderDraft | undefined;
  /** How it was seen: answered to a write, read alone, or on a page of a list. */
  readonly seen: 'answered' | 'read' | 'listed';
}

/** An order that this run created. */
export interface Creation {
  readonly draft: OrderDraft;
  readonly exchange: Exchange;
  readonly answer: Order;
  /** The last reading before anything else was done to it. */
  readonly read: Sighting | undefined;
}

/** One write to an existing order: what it was before, what was asked and answered, what it was after. */
export interface Change extends AskedChange {
  readonly operation: OperationId;
  readonly exchange: Exchange;
  readonly orderId: string;
  readonly accepted: boolean;
  readonly before: Sighting | undefined;
  readonly after: Sighting | undefined;
  /** Tags in the answer, where it is a list of tags. */
  readonly answeredTags: readonly string[] | undefined;
}

/** One page of a list. */
export interface Listing {
  readonly exchange: Exchange;
  readonly query: ReadonlyMap<string, string>;
  readonly orders: readonly Order[];
  /** The first page, and not full: nothing that matches can be missing. */
  readonly complete: boolean;
  /** Orders of this run that existed when the page was asked for, as last read; only those whose state is certain. */
  readonly ours: readonly Order[];
  /** Orders of others that read the same before and after, long unchanged; none but in runs that change nothing. */
  readonly others: readonly Order[];
}

/** An order of others that was read alone after it stood in a list, with nothing said to have happened to it between. */
export interface Resighting {
  readonly listed: Sighting;
  readonly read: Sighting;
}

/** Pages of one list asked for one after the other, to the last. */
export interface Paging {
  readonly pages: readonly Listing[];
  /** The last page was not full. */
  readonly toTheEnd: boolean;
  readonly ours: readonly Order[];
}

/** A count between two whole lists of the same selection. */
export interface Count {
  readonly exchange: Exchange;
  readonly count: number | undefined;
  /** How many each of the lists around it holds; undefined where they differ from one another. */
  readonly listed: number | undefined;
  /** The lists are whole: the count can be no other. Otherwise it can be no less. */
  readonly whole: boolean;
  readonly around: readonly Exchange[];
}

/** A request made to be refused. */
export interface Probe {
  readonly exchange: Exchange;
  readonly before: Sighting | undefined;
  readonly after: Sighting | undefined;
}

/** All whole sightings of one order of this run, in order, and the writes between them. */
export interface Life {
  readonly orderId: string;
  readonly draft: OrderDraft;
  readonly events: readonly LifeEvent[];
}
export type LifeEvent =
  | { readonly kind: 'seen'; readonly sighting: Sighting }
  | { readonly kind: 'written'; readonly exchange: Exchange };

/** Two writes to one order that were sent at the same time. */
export interface Pair {
  readonly exchanges: readonly [Exchange, Exchange];
  readonly before: Sighting | undefined;
  readonly after: Sighting | undefined;
}

/** Two orders created alike and changed alike, but for the order of the changes: how each read at the end. */
export interface Twins {
  readonly left: Sighting;
  readonly right: Sighting;
}

/** The run as a whole. */
export interface Run {
  readonly exchanges: readonly Exchange[];
  readonly creations: readonly Creation[];
  readonly sightings: readonly Sighting[];
  /** Orders that earlier chapters showed. */
  readonly known: Pick<KnownOrders, 'shownBy'>;
}
