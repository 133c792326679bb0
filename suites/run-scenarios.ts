import { fileURLToPath } from 'node:url';
import { createVitest, type Reporter, type Vitest } from 'vitest/node';
import { readOutline } from './audit/read-outline.ts';
import type { Evidence } from './evidence/read-evidence.ts';
import { sentIn } from './evidence/sent-in.ts';
import { recordStop } from './record-stop.ts';
import type { ScenarioRunOptions } from './scenario-run-options.ts';
import { buildRunContext } from './engine/build-run-context.ts';
import { keepSignalHandlers } from './engine/keep-signal-handlers.ts';
import { conformanceProject } from './engine/project.ts';
import { progressReporter } from './engine/progress-reporter.ts';
import type { RunContext } from './engine/run-context.ts';

export type { ScenarioProgress, ScenarioRunOptions } from './scenario-run-options.ts';

/** The engine could not run the scenarios: our bug, whatever the shop does. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/**
 * Starts Vitest on the scenarios, against a shop that `connect` has found. Resolves with what `readOutline` reads of it, also when it was told
 * to stop: then it records that, and nothing of it is still running.
 */
export async function runScenarios(options: ScenarioRunOptions, stop?: AbortSignal): Promise<Evidence> {
  const before = readOutline(options.evidenceFile);
  const context = buildRunContext(options, { sent: sentIn(before.exchanges), judge: false });
  const errors: unknown[] = [];
  const reporter: Reporter = {
    ...progressReporter(options),
    onTestRunEnd: (modules, unhandled) => {
      errors.push(...unhandled, ...modules.flatMap((module) => [...module.errors()]));
    },
  };
  const vitest = await keepSignalHandlers(() => startEngine(reporter, context));
  const cancel = (): void => void vitest.cancelCurrentRun('keyboard-input');
  stop?.addEventListener('abort', cancel, { once: true });
  try {
    if (stop?.aborted !== true) await vitest.start();
  } finally {
    await vitest.close();
  }
  const [first] = errors;
  if (stop?.aborted === true) recordStop(options, { reason: 'it was interrupted', cut: 'interruption' });
  else if (first !== undefined) {
    const message = first instanceof Error ? first.message : JSON.stringify(first);
    throw new EngineError(`the scenarios could not be run: ${message}`, { cause: first });
  }
  return readOutline(options.evidenceFile);
}

function startEngine(reporter: Reporter, conformance: RunContext): Promise<Vitest> {
  return createVitest(
    'test',
    {
      ...conformanceProject,
      config: false,
      root: fileURLToPath(new URL('.', import.meta.url)),
      watch: false,
      reporters: [reporter],
      provide: { conformance },
    },
    { logLevel: 'silent' },
  );
}
