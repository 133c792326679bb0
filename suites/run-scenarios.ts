import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVitest, type Reporter } from 'vitest/node';
import { readEvidence, type Evidence } from './evidence/read-evidence.ts';
import type { ScenarioRunOptions } from './scenario-run-options.ts';
import { buildRunContext } from './engine/build-run-context.ts';
import { conformanceProject } from './engine/project.ts';
import { progressReporter } from './engine/progress-reporter.ts';

export type { ScenarioProgress, ScenarioRunOptions } from './scenario-run-options.ts';

/** The engine could not run the scenarios: our bug, whatever the shop does. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** Starts Vitest on the scenarios, against a shop that `connect` has found. Resolves with everything recorded. */
export async function runScenarios(options: ScenarioRunOptions): Promise<Evidence> {
  const before = readEvidence(readFileSync(options.evidenceFile, 'utf8'));
  const errors: unknown[] = [];
  const reporter: Reporter = {
    ...progressReporter(options),
    onTestRunEnd: (modules, unhandled) => {
      errors.push(...unhandled, ...modules.flatMap((module) => [...module.errors()]));
    },
  };
  const vitest = await createVitest(
    'test',
    {
      ...conformanceProject,
      config: false,
      root: fileURLToPath(new URL('.', import.meta.url)),
      watch: false,
      reporters: [reporter],
      provide: { conformance: buildRunContext(options, { sent: before.exchanges.length, judge: false }) },
    },
    { logLevel: 'silent' },
  );
  try {
    await vitest.start();
  } finally {
    await vitest.close();
  }
  const [first] = errors;
  if (first !== undefined) {
    const message = first instanceof Error ? first.message : JSON.stringify(first);
    throw new EngineError(`the scenarios could not be run: ${message}`, { cause: first });
  }
  return readEvidence(readFileSync(options.evidenceFile, 'utf8'));
}
