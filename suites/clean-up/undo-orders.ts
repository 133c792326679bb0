import type { UndoOperation } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { Timing } from '../client/timing.ts';
import { backOff } from '../ledger/back-off.ts';
import { comesFrom } from '../ledger/mark.ts';
import { failedAttempt, judgeAttempt, readToUndo, tryWay, type Attempt, type UndoMeans } from './undo-way.ts';

/** An order that is to be undone. */
export interface Leftover {
  readonly orderId: string;
  /** The run that created it. */
  readonly runId: string;
  /** How it read a moment ago, where it was seen. */
  readonly shown?: Order | undefined;
}

/** What became of it: how it was undone, or why it was not. */
export interface Undoing {
  readonly orderId: string;
  readonly how: string | undefined;
  readonly why: string;
}

export interface UndoOptions extends UndoMeans {
  /** How long the shop may take to show what it has done, in milliseconds; for all orders together. */
  readonly settleMs: number;
  readonly timing: Pick<Timing, 'wait'>;
  /** Told of each order as soon as it has been seen undone. */
  readonly onUndone: (orderId: string, how: string) => void;
}

/**
 * Undoes orders one after the other in the platform's own ways, the best first, and reads each to see that it is done. One that does
 * not say that its run created it is left alone. What a shop or the network does is not thrown but told.
 */
export async function undoOrders(
  leftovers: readonly Leftover[],
  options: UndoOptions,
): Promise<readonly Undoing[]> {
  const undoings = new Map<string, Attempt>();
  let left = leftovers;
  for (const way of options.dialect.cleanUp.ways) {
    const attempts: Attempt[] = [];
    for (const leftover of left) attempts.push(tell(await attempt(leftover, way, options), options));
    for (const each of await awaitLate(attempts, way, options)) undoings.set(each.orderId, each);
    left = left.flatMap(({ orderId, runId }) =>
      undoings.get(orderId)?.again === true ? [{ orderId, runId }] : [],
    );
  }
  return leftovers.flatMap(({ orderId }) => undoings.get(orderId) ?? []);
}

async function attempt(
  { orderId, runId, shown }: Leftover,
  way: readonly UndoOperation[],
  means: UndoMeans,
): Promise<Attempt> {
  try {
    const reading = shown ?? (await readToUndo(orderId, means));
    if (reading === 'absent')
      return { ...failedAttempt(orderId, ''), how: 'not there any more', again: false };
    if (!comesFrom(reading, runId)) {
      const why = 'it does not carry the marks of the run, and was left alone: look at it by hand';
      return { ...failedAttempt(orderId, why), again: false };
    }
    return await tryWay({ ...reading, id: orderId }, way, means);
  } catch (error) {
    return failedAttempt(orderId, error instanceof Error ? error.message : String(error));
  }
}

/** Reads those again whose undoing was accepted and does not show, for as long as the shop may take. */
async function awaitLate(
  attempts: readonly Attempt[],
  way: readonly UndoOperation[],
  options: UndoOptions,
): Promise<readonly Attempt[]> {
  let now = attempts;
  for (const waitMs of backOff(options.settleMs)) {
    if (!now.some(isLate)) break;
    await options.timing.wait(waitMs);
    const next: Attempt[] = [];
    for (const each of now)
      next.push(isLate(each) ? tell(await readLate(each, way, options), options) : each);
    now = next;
  }
  return now;
}

async function readLate(late: Attempt, way: readonly UndoOperation[], means: UndoMeans): Promise<Attempt> {
  try {
    const reading = await readToUndo(late.orderId, means);
    return judgeAttempt(late, way, { reading, dialect: means.dialect });
  } catch {
    return late;
  }
}

function isLate({ how, late }: Attempt): boolean {
  return how === undefined && late;
}

function tell(outcome: Attempt, { onUndone }: UndoOptions): Attempt {
  if (outcome.how !== undefined) onUndone(outcome.orderId, outcome.how);
  return outcome;
}
