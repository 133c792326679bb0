import { inject, test } from 'vitest';
import { openRecorder } from '../client/recorder.ts';
import type { EvidenceRecord } from '../evidence/record.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { openStory, type Story } from '../scenarios/story.ts';
import { tellScenario } from '../scenarios/tell-scenario.ts';
import { judgeScenario } from './judge-scenario.ts';

/** Makes a Vitest test of each scenario. All tests of a run share one client and one evidence file. */
export function hostScenarios(scenarios: readonly Scenario[]): void {
  for (const scenario of scenarios) {
    test(scenario.name, async ({ skip, task }) => {
      if (isToldBefore(scenario.name)) {
        task.meta.toldBefore = true;
        skip();
      }
      const { story, records } = await sharedStory();
      const ending = await tellScenario(scenario, story);
      task.meta.requests = story.client.sent;
      if (ending.end === 'skipped') skip(ending.reason ?? undefined);
      if (ending.end !== 'finished') throw ending.error;
      if (inject('conformance').judge) await judgeScenario(scenario.name, story.run, records);
    });
  }
}

/** A run that was cut goes on with what is left. */
function isToldBefore(name: string): boolean {
  return inject('conformance').earlier?.done.includes(name) === true;
}

interface Shared {
  readonly story: Story;
  /** Everything recorded, where the scenarios are judged one by one; empty otherwise. */
  readonly records: readonly EvidenceRecord[];
}

let shared: Promise<Shared> | undefined;

function sharedStory(): Promise<Shared> {
  shared ??= open();
  return shared;
}

async function open(): Promise<Shared> {
  const context = inject('conformance');
  const file = openRecorder(context.evidenceFile ?? '');
  const records: EvidenceRecord[] = [];
  const story = await openStory(context, {
    record: (record) => {
      file.record(record);
      if (context.judge) records.push(record);
    },
  });
  return { story, records };
}

declare module 'vitest' {
  interface TaskMeta {
    /** Requests that the run has sent so far. */
    requests?: number;
    /** It came to its end before the run was cut, and is not told again. */
    toldBefore?: boolean;
  }
}
