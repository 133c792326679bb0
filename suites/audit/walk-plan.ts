import type { Dialect } from '../../spec/dialect.ts';
import type { AuditScope } from '../evidence/record.ts';
import type { Story } from '../scenarios/story.ts';

export type Query = Readonly<Record<string, string>>;

/** How far a walk has come: all that is needed to go on with it, also in a later sitting. */
export interface WalkPosition {
  /** The newest order at the beginning was created before this; absent where orders cannot be sorted by that. */
  readonly max?: string;
  /** What is looked for among what was changed since, to know that nothing was. */
  readonly changedSince: string;
  /** Place of the status that is walked among those of the plan. */
  readonly nth: number;
  /** The page to ask for next. */
  readonly next: Next;
  /** Orders that stood on the pages so far. */
  readonly seen: number;
  /** Pages so far. */
  readonly pages: number;
  /** Orders that were read alone so far. */
  readonly read: number;
  /** Each so manieth order is read alone. */
  readonly every: number;
}

export type Next = { readonly page: number } | { readonly since: string };

/** Orders that are read alone, at most. */
export const mostReads = 100;

/** The statuses whose lists together hold all orders. */
export function statusesToWalk({ lists }: Dialect): readonly string[] {
  return lists.statuses.includes('any') ? ['any'] : lists.statuses;
}

/** Newest first where a list can be sorted so, as those matter most; otherwise by ids, which no new order can disturb. */
export function walksNewestFirst({ lists, names }: Dialect): boolean {
  return lists.sorts.includes(`${names.toWire('createdAt')} desc`);
}

/** As many orders a page as there can be, and no more in all than are wanted. */
export function pageLength({ maxOrders }: AuditScope, { lists: { maxLimit } }: Dialect): number {
  if (maxOrders === undefined) return maxLimit;
  return Math.ceil(maxOrders / Math.ceil(maxOrders / maxLimit));
}

/** A time as every shop takes it: whole seconds, in UTC. */
export function wireTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What is walked of one status: within the bounds that were asked for, and without what comes in meanwhile. */
export function selectionOf(
  story: Story,
  { status, max }: { readonly status: string; readonly max: string | undefined },
): Query {
  const since = story.run.audit?.since;
  return {
    status,
    ...(max === undefined ? {} : { [story.bound('createdAt', 'max')]: max }),
    ...(since === undefined ? {} : { [story.bound('createdAt', 'min')]: since }),
  };
}

/** Where the walk through a status begins. */
export function firstOf({ dialect }: Story): Next {
  return walksNewestFirst(dialect) ? { page: 1 } : { since: '0' };
}
