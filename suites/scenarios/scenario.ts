import { test } from 'vitest';
import type { Capability } from '../../spec/requirements/requirement.ts';
import { NetworkError } from '../client/network-error.ts';
import type { Profile } from '../evidence/record.ts';
import { openStory, type Story } from './story.ts';
import { ScenarioStopped } from './scenario-stopped.ts';

export interface ScenarioPlan {
  /** Areas of requirements (third part of their ids, lower case) that its evidence is for. */
  readonly areas: readonly string[];
  readonly profiles: readonly Profile[];
  readonly needs?: readonly Capability[];
}

/**
 * Tells a short story to a shop. It judges nothing: what it sends and receives is evidence. A story that cannot go on stops with its
 * reason; a run whose stories stopped is not conformant.
 */
export function scenario(name: string, plan: ScenarioPlan, tell: (story: Story) => Promise<void>): void {
  test(name, async ({ skip, task }) => {
    const story = await openStory();
    const why = unasked(plan, story);
    if (why !== undefined) {
      story.end(name, plan.areas, { end: 'skipped', reason: why });
      skip(why);
    }
    story.client.enter(name);
    try {
      await tell(story);
      story.end(name, plan.areas, { end: 'finished', reason: null });
    } catch (error) {
      const stopped = error instanceof ScenarioStopped || error instanceof NetworkError;
      const reason = error instanceof Error ? error.message : String(error);
      story.end(name, plan.areas, { end: stopped ? 'stopped' : 'broken', reason });
      throw error;
    } finally {
      task.meta.requests = story.client.sent;
    }
    await story.judge(name);
  });
}

function unasked({ profiles, needs = [], areas }: ScenarioPlan, { run, asked }: Story): string | undefined {
  if (!profiles.includes(run.profile)) return `not part of profile ${run.profile}`;
  const lacking = needs.find((need) => !run.capabilities.includes(need));
  if (lacking !== undefined) return `needs ${lacking}`;
  return areas.some((area) => asked.areas.has(area)) ? undefined : `--only asks for nothing it shows`;
}

declare module 'vitest' {
  interface TaskMeta {
    requests?: number;
  }
}
