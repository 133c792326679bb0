import { BudgetReached } from '../client/request-budget.ts';
import { NetworkError } from '../client/network-error.ts';
import type { ScenarioRecord } from '../evidence/record.ts';
import { ScenarioStopped } from './scenario-stopped.ts';
import type { Scenario } from './scenario.ts';
import type { Story } from './story.ts';

/** How a scenario ended, and what it threw where it did not finish. */
export interface Ending extends Pick<ScenarioRecord, 'end' | 'reason'> {
  readonly error?: unknown;
}

/**
 * Tells one scenario and records its end. One that cannot go on stops with its reason, and a run whose scenarios stopped is not
 * conformant; anything else thrown means that the scenario is broken, which is our bug.
 */
export async function tellScenario(scenario: Scenario, story: Story): Promise<Ending> {
  const ending = await tell(scenario, story);
  const { name, areas } = scenario;
  story.record({ type: 'scenario', name, areas, end: ending.end, reason: ending.reason });
  return ending;
}

async function tell(scenario: Scenario, story: Story): Promise<Ending> {
  const reason = whyNot(scenario, story);
  if (reason !== undefined) return { end: 'skipped', reason };
  story.client.enter(scenario.name);
  try {
    const note = await scenario.tell(story);
    return { end: 'finished', reason: note ?? null };
  } catch (error) {
    if (error instanceof BudgetReached) return { end: 'skipped', reason: error.message };
    const stopped = error instanceof ScenarioStopped || error instanceof NetworkError;
    const message = error instanceof Error ? error.message : String(error);
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
  return areas.some((area) => asked.areas.has(area)) ? undefined : '--only asks for nothing it shows';
}

function notOnPlatform({ uses, where }: Scenario, story: Story): string | undefined {
  const missing = uses.find((operation) => !story.has(operation));
  if (missing !== undefined) return missing;
  return where === undefined || where.holds(story) ? undefined : where.words;
}
