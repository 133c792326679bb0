import type { Timing } from '../client/timing.ts';
import type { Evidence } from '../evidence/read-evidence.ts';
import type { EvidenceRecord } from '../evidence/record.ts';
import { scenarios } from '../scenarios/index.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { openStory } from '../scenarios/story.ts';
import { tellScenario } from '../scenarios/tell-scenario.ts';
import type { RunContext } from './run-context.ts';

/**
 * Tells all scenarios of a run, or those given, without a test runner, and keeps what is recorded in memory. For those who ask many
 * shops the same questions; a run that people start goes through Vitest.
 */
export async function tellAll(
  context: RunContext,
  told: readonly Scenario[] = scenarios,
  timing?: Timing,
): Promise<Evidence> {
  const records: EvidenceRecord[] = [];
  const story = await openStory(context, { record: (record) => records.push(record) }, timing);
  try {
    for (const scenario of told) {
      if (context.earlier?.done.includes(scenario.name) !== true) await tellScenario(scenario, story);
    }
  } finally {
    await story.client.close();
  }
  return {
    run: context.run,
    exchanges: records.filter((record) => record.type === 'exchange'),
    scenarios: records.filter((record) => record.type === 'scenario'),
    sequences: records.filter((record) => record.type === 'sequence'),
    progress: records.filter((record) => record.type === 'progress'),
  };
}
