import { interruptedRun, type Evidence } from '../evidence/read-evidence.ts';
import type { ScenarioRecord } from '../evidence/record.ts';
import { scenarios } from '../scenarios/index.ts';

/** Scenarios that came to their end, whatever that was: telling them again would show nothing else. */
export function doneIn({ scenarios: ends }: Pick<Evidence, 'scenarios'>): readonly string[] {
  return ends.filter((end) => isDone(end)).map(({ name }) => name);
}

/** Scenarios that are still to be told, in order: those that were cut, and those that had not begun. */
export function leftIn(evidence: Pick<Evidence, 'scenarios'>): readonly string[] {
  const done = new Set(doneIn(evidence));
  return scenarios.filter(({ name }) => !done.has(name)).map(({ name }) => name);
}

/** Is there anything that a run can go on with? It may also have been stopped when its last scenario was told. */
export function isCut(evidence: Pick<Evidence, 'scenarios'>): boolean {
  return leftIn(evidence).length > 0 || evidence.scenarios.some(({ name }) => name === interruptedRun);
}

/** What stopped at the shop's own answer is judged by it. What broke on our side may have been short of memory or disk. */
function isDone({ end, cut }: ScenarioRecord): boolean {
  return end !== 'broken' && cut === undefined;
}
