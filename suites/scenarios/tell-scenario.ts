import { dealOut } from '../shards/deal-out.ts';
import { shardWords } from '../shards/shard-words.ts';
import { costOf } from '../shards/costs.ts';
import { BudgetReached } from '../client/request-budget.ts';
import { NetworkError } from '../client/network-error.ts';
import type { ScenarioRecord } from '../evidence/record.ts';
import { scenarios } from './index.ts';
import { ScenarioStopped } from './scenario-stopped.ts';
import type { Scenario } from './scenario.ts';
import type { Story } from './story.ts';

/** How a scenario ended, and what it threw where it did not finish. */
export interface Ending extends Pick<ScenarioRecord, 'end' | 'reason' | 'cut' | 'inShard'> {
  readonly error?: unknown;
}

/**
 * Tells one scenario and records its end. One that cannot go on stops with its reason, and a run whose scenarios stopped is not
 * conformant; anything else thrown means that the scenario is broken, which is our bug.
 */
export async function tellScenario(scenario: Scenario, story: Story): Promise<Ending> {
  const ending = await tell(scenario, story);
  const { name, areas } = scenario;
  const { end, reason, cut, inShard } = ending;
  story.record({
    type: 'scenario',
    name,
    areas,
    end,
    reason,
    ...(cut === undefined ? {} : { cut }),
    ...(inShard === undefined ? {} : { inShard }),
  });
  return ending;
}

async function tell(scenario: Scenario, story: Story): Promise<Ending> {
  const reason = whyNot(scenario, story);
  if (reason !== undefined) return { end: 'skipped', reason };
  const elsewhere = otherShardOf(scenario, story);
  if (elsewhere !== undefined) return elsewhere;
  story.client.enter(scenario.name);
  try {
    const note = await scenario.tell(story);
    if (typeof note === 'object') return { end: 'finished', reason: note.note, cut: note.cut };
    return { end: 'finished', reason: note ?? null };
  } catch (error) {
    if (error instanceof BudgetReached) return { end: 'skipped', reason: error.message, cut: 'budget' };
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof NetworkError) return { end: 'stopped', reason: message, cut: 'network', error };
    const stopped = error instanceof ScenarioStopped;
    return { end: stopped ? 'stopped' : 'broken', reason: message, error };
  }
}

function whyNot(scenario: Scenario, story: Story): string | undefined {
  const { profiles, needs, areas, replays } = scenario;
  const { run, asked } = story;
  if (run.replay !== undefined && !replays) return 'only a sequence is told again';
  if (!profiles.includes(run.profile)) return `not part of profile ${run.profile}`;
  const unknown = notOnPlatform(scenario, story);
  if (unknown !== undefined) return `${story.dialect.title} has no ${unknown}`;
  const lacking = needs.find((need) => !run.capabilities.includes(need));
  if (lacking !== undefined) return `needs ${lacking}`;
  if (areas.some((area) => asked.areas.has(area))) return undefined;
  return `${run.only === null && run.set !== undefined ? '--set' : '--only'} asks for nothing it shows`;
}

/** Undefined where this run tells it. Every shard deals out alike what is told at all, without knowing of the others. */
function otherShardOf({ name, inEveryShard }: Scenario, story: Story): Ending | undefined {
  const { shard, profile } = story.run;
  if (shard === undefined || inEveryShard) return undefined;
  const told = scenarios.filter((each) => !each.inEveryShard && whyNot(each, story) === undefined);
  const items = told.map((each) => ({ name: each.name, cost: costOf(each.name, profile) }));
  const inShard = dealOut(items, shard.count).get(name);
  if (inShard === undefined || inShard === shard.index) return undefined;
  return { end: 'skipped', reason: `told in ${shardWords({ ...shard, index: inShard })}`, inShard };
}

function notOnPlatform({ uses, where }: Scenario, story: Story): string | undefined {
  const missing = uses.find((operation) => !story.has(operation));
  if (missing !== undefined) return missing;
  return where === undefined || where.holds(story) ? undefined : where.words;
}
