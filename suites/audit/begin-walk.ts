import { countIn } from '../evidence/derive-listings.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Story } from '../scenarios/story.ts';
import {
  firstOf,
  selectionOf,
  mostReads,
  statusesToWalk,
  walksNewestFirst,
  wireTime,
  type WalkPosition,
} from './walk-plan.ts';

/** Counts what there is to walk through, and fences it off from what comes in meanwhile. */
export async function beginWalk(story: Story): Promise<WalkPosition> {
  const max = walksNewestFirst(story.dialect) ? await newestBound(story) : undefined;
  let total = 0;
  let counted: Exchange | undefined;
  for (const status of statusesToWalk(story.dialect)) {
    counted = await story.client.count(selectionOf(story, { status, max }));
    total += countIn(counted, story.dialect) ?? 0;
  }
  const wanted = Math.min(total, story.run.audit?.maxOrders ?? total);
  return {
    ...(max === undefined ? {} : { max }),
    changedSince: wireTime(clockOf(counted) - 60_000),
    nth: 0,
    next: firstOf(story),
    seen: 0,
    pages: 0,
    read: 0,
    every: Math.max(1, Math.ceil(wanted / mostReads)),
  };
}

/** A moment after the newest order was created: with two counts around it that agree, no order was created later. */
async function newestBound(story: Story): Promise<string | undefined> {
  const { client, everything, dialect } = story;
  await client.count(everything);
  const limit = String(dialect.lists.maxLimit);
  const { orders } = await client.list({ ...everything, ...story.sorted('createdAt', 'desc'), limit });
  await client.count(everything);
  const newest = Math.max(...orders.map(({ createdAt }) => Date.parse(createdAt ?? '')));
  return Number.isFinite(newest) ? wireTime(newest + 1999) : undefined;
}

/** The shop's clock, where it tells the time. */
function clockOf(exchange: Exchange | undefined): number {
  const { response, startedAt } = exchange?.record ?? { response: null, startedAt: '' };
  const told = Date.parse(response?.headers['date'] ?? '');
  return Number.isNaN(told) ? Date.parse(startedAt) || Date.now() : told;
}
