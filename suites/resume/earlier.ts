import { dialectOf } from '../../spec/dialects.ts';
import { openExchange } from '../evidence/exchange.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import { sentIn } from '../evidence/sent-in.ts';
import { doneIn } from './what-is-left.ts';

/** What a run that goes on takes over from what it did before it was cut. Plain data, as it crosses from one thread to another. */
export interface Earlier {
  /** Requests that were sent; they count towards ids, and not towards what this sitting may spend. */
  readonly sent: number;
  /** Scenarios that are not told again. */
  readonly done: readonly string[];
  /** Where long scenarios go on from, by name, in their own words. */
  readonly reached: Readonly<Record<string, string>>;
  /** What the shop's orders have shown of it. */
  readonly shown: Shown;
  /** Orders that were shown: those that are not of the run are others'. */
  readonly orders: readonly string[];
}

/** Facts of a shop that are learned from its orders, and that what is made up depends on. */
export interface Shown {
  readonly locationId?: string;
  readonly customerId?: string;
  readonly currency?: string;
}

/** Takes from the evidence of a run what its next sitting has to know. */
export function buildEarlier(evidence: Evidence): Earlier {
  const { run, exchanges, progress = [] } = evidence;
  const dialect = dialectOf(run.platform);
  const mayWrite = run.capabilities.includes('write');
  const orders = new Set<string>();
  let shown: Shown = {};
  for (const [index, record] of exchanges.entries()) {
    if (!mayWrite && record.operation !== 'getOrder') continue;
    const exchange = openExchange(record, index, dialect);
    for (const { id } of mayWrite ? exchange.orders : []) if (typeof id === 'string') orders.add(id);
    const [order] = exchange.orders;
    if (record.operation !== 'getOrder' || !exchange.accepted || order === undefined) continue;
    const { locationId, customer, currency } = order;
    shown = { ...given({ locationId, customerId: customer?.id, currency }), ...shown };
  }
  return {
    sent: sentIn(exchanges),
    done: doneIn(evidence),
    reached: Object.fromEntries(progress.map(({ scenario, reached }) => [scenario, reached])),
    shown,
    orders: [...orders],
  };
}

/** The texts among some values. */
function given(values: Readonly<Record<keyof Shown, unknown>>): Shown {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'));
}
