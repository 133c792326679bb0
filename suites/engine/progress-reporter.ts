import type { Reporter, TestCase } from 'vitest/node';
import type { ScenarioRecord } from '../evidence/record.ts';
import type { ScenarioRunOptions } from '../scenario-run-options.ts';

/** Tells how far the scenarios have come. What they found is not its business. */
export function progressReporter({ onProgress }: ScenarioRunOptions): Reporter {
  let total = 0;
  let done = 0;
  let requests = 0;
  return {
    onTestModuleCollected: (module) => {
      total += [...module.children.allTests()].length;
    },
    onTestCaseResult: (test: TestCase) => {
      done += 1;
      if (test.meta().toldBefore === true) return;
      requests = Math.max(requests, test.meta().requests ?? 0);
      onProgress?.({ scenario: test.name, end: endOf(test), done, total: Math.max(total, done), requests });
    },
  };
}

function endOf(test: TestCase): ScenarioRecord['end'] {
  const { state } = test.result();
  return state === 'skipped' ? 'skipped' : state === 'passed' ? 'finished' : 'stopped';
}
