import type { Exchange } from '../evidence/exchange.ts';
import { scenario, type Scenario } from './scenario.ts';
import type { Story } from './story.ts';

/** An hour ago: whatever others, or shards of this run, create meanwhile is younger. */
const settledMs = 3_600_000;

/** Told early: in a shop with few orders a list is whole, and the count can be held against it to the last order. */

export const counting: readonly Scenario[] = [
  scenario(
    'a count is the length of its list',
    { areas: ['count', 'ops', 'list'], profiles: ['core', 'full', 'read-only'] },
    async (story) => {
      await story.client.rest();
      const before = new Date(Date.parse(story.run.startedAt) - settledMs).toISOString();
      for (const status of story.dialect.lists.statuses) {
        const settled = await countAmidLists(story, { status });
        if (!settled) await countAmidLists(story, { status, [story.bound('createdAt', 'max')]: before });
      }
    },
  ),
];

/** Counts what is listed before and after. @returns whether the lists are the same: otherwise the count can be held against neither */
async function countAmidLists(
  { client }: Story,
  selection: Readonly<Record<string, string>>,
): Promise<boolean> {
  const first = await client.list({ ...selection, limit: '50' });
  await client.count(selection);
  const second = await client.list({ ...selection, limit: '50' });
  return idsIn(first) === idsIn(second);
}

function idsIn({ orders }: Exchange): string {
  return orders
    .map(({ id }) => String(id))
    .toSorted()
    .join();
}
