import type { BenignVariant } from '../../benign-variant.ts';
import { isJsonObject, type JsonObject } from '../../exact-json.ts';
import type { AnswerContext, Hooks, StoreContext } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { decimalOf, ordersIn } from '../answered.ts';

/** How long after a write these shops show what was before, in milliseconds. */
const lateMs = 25;
/** How long they have to be given: enough for a machine that is busy with other things. */
const settleMs = 200;

/** Shops that show late what was written, as those do that read from copies of their data. */
export const lateShops: readonly BenignVariant<KeptOrder, unknown, never>[] = [
  {
    id: 'lists-behind',
    description: 'Lists show for a moment the orders as they were before the last write to each.',
    settleMs,
    hooks: behind({ readings: false, lists: true }),
  },
  {
    id: 'all-behind',
    description: 'Readings and lists show for a moment what was before the last write.',
    settleMs,
    hooks: behind({ readings: true, lists: true }),
  },
  {
    id: 'payments-behind',
    description: 'Of an order that was changed, the payments read for a moment as before.',
    settleMs,
    hooks: behind({ readings: true, lists: false, only: ['transactions'] }),
  },
];

interface Behind {
  readonly readings: boolean;
  readonly lists: boolean;
  /** Attributes that are late; all where left out. */
  readonly only?: readonly string[];
}

/** An order as it was before a write, and until when it is shown so. */
interface Past {
  readonly order: KeptOrder | undefined;
  readonly until: number;
}

function behind({ readings, lists, only }: Behind): Hooks<KeptOrder, unknown> {
  const pasts = new Map<bigint, Past>();
  return {
    store({ order, before }: StoreContext<KeptOrder, unknown>) {
      const now = Date.now();
      const past = pasts.get(order.id);
      const shown = past !== undefined && past.until > now ? past.order : before;
      pasts.set(order.id, { order: shown, until: now + lateMs });
    },
    answer(context: AnswerContext<KeptOrder, unknown>) {
      const { operation, request } = context;
      const past = operation === 'getOrder' && readings ? pasts.get(BigInt(request.id ?? 0)) : undefined;
      if (past !== undefined && past.until > Date.now()) showPast(context, past, only);
      if (operation === 'listOrders' && lists) listPast(context, pasts);
    },
  };
}

function showPast(
  { answer, represent }: AnswerContext<KeptOrder, unknown>,
  { order }: Past,
  only: readonly string[] | undefined,
): void {
  const past = order && represent(order);
  if (only !== undefined) {
    const [now] = ordersIn(answer.json);
    if (now !== undefined && past !== undefined) for (const key of only) putBack(now, past, key);
    return;
  }
  answer.status = past === undefined ? 404 : 200;
  answer.json = past === undefined ? { errors: 'Not Found' } : { order: past };
}

function putBack(now: JsonObject, past: JsonObject, key: string): void {
  if (past[key] !== undefined) now[key] = past[key];
}

/** The orders that the list selected, as they were; one that was not there yet is left out. */
function listPast(
  { answer, request, represent }: AnswerContext<KeptOrder, unknown>,
  pasts: ReadonlyMap<bigint, Past>,
): void {
  if (!isJsonObject(answer.json) || !Array.isArray(answer.json['orders'])) return;
  if (request.query['fields'] !== undefined) return;
  answer.json['orders'] = answer.json['orders'].flatMap((shown) => {
    const past = isJsonObject(shown) ? pasts.get(BigInt(decimalOf(shown['id']))) : undefined;
    if (past === undefined || past.until <= Date.now()) return [shown];
    return past.order === undefined ? [] : [represent(past.order)];
  });
}
