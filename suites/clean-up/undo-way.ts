import type { Dialect, UndoOperation } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { ShopClient } from '../client/shop-client.ts';
import { isCancelled, undoSteps } from './undo-steps.ts';

export interface UndoMeans {
  readonly client: ShopClient;
  readonly dialect: Dialect;
}

/** What an order reads as: `absent` where there is none of its id. */
export type Reading = Order | 'absent';

/** One way, tried on one order. */
export interface Attempt {
  readonly orderId: string;
  /** How it was undone; undefined where it was not. */
  readonly how: string | undefined;
  /** Why it was not. */
  readonly why: string;
  /** Everything was accepted: the shop may only be slow to show it. */
  readonly late: boolean;
  /** Another way may do. */
  readonly again: boolean;
  /** Steps that the shop refused in so many words. */
  readonly refused: ReadonlySet<UndoOperation>;
}

/** An attempt that has come to nothing so far. */
export function failedAttempt(orderId: string, why: string): Attempt {
  return { orderId, why, how: undefined, late: false, again: true, refused: new Set() };
}

/** Reads an order to undo it. @throws NetworkError; UnreadableError where nothing can be made of the answer */
export async function readToUndo(orderId: string, { client }: UndoMeans): Promise<Reading> {
  const { status, accepted, orders, record } = await client.read(orderId, { intent: 'clean-up' });
  if (status === 404) return 'absent';
  const [order] = orders;
  if (accepted && order !== undefined && order.id === orderId) return order;
  throw new UnreadableError(`reading it was answered with ${String(status)} (${record.id})`);
}

/** An order cannot be read. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Does what an order still needs of one way to undo it, and reads what came of it. */
export async function tryWay(
  order: Order & { readonly id: string },
  way: readonly UndoOperation[],
  means: UndoMeans,
): Promise<Attempt> {
  const refused = new Set<UndoOperation>();
  let failure: string | undefined;
  let state: Order = order;
  for (const operation of way) {
    const step = undoSteps[operation];
    if (step.isDone(state, means.dialect)) continue;
    const { status, accepted, record } = await step.send(means.client, order.id);
    if (accepted && operation === 'openOrder') state = { ...state, closedAt: null };
    if (accepted) continue;
    failure ??= `${operation} was answered with ${String(status)} (${record.id})`;
    if (status !== undefined && status < 500) refused.add(operation);
    if (step.essential) break;
  }
  const why = failure ?? 'the shop accepted that it be undone, and does not show it';
  const attempt = { ...failedAttempt(order.id, why), refused, late: failure === undefined };
  const reading = await readToUndo(order.id, means);
  return judgeAttempt(attempt, way, { reading, dialect: means.dialect });
}

/** Holds what an order reads as after a way against what the way was to bring about. */
export function judgeAttempt(
  attempt: Attempt,
  way: readonly UndoOperation[],
  { reading, dialect }: { readonly reading: Reading; readonly dialect: Dialect },
): Attempt {
  if (reading === 'absent') return { ...attempt, how: undoSteps.deleteOrder.done, again: false };
  if (!isCancelled(reading, dialect)) return attempt;
  const steps = way.filter((operation) => operation !== 'openOrder');
  const missing = steps.filter((operation) => !undoSteps[operation].isDone(reading, dialect));
  // The docs do not say whether a cancelled order can be closed: one that cannot is at rest.
  if (missing.some((operation) => operation === 'deleteOrder' || !attempt.refused.has(operation)))
    return attempt;
  const done = steps.filter((operation) => !missing.includes(operation));
  return { ...attempt, how: done.map((operation) => undoSteps[operation].done).join(', '), again: false };
}
