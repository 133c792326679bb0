import { loadLaw } from '../load-law.ts';
import { judgeRun } from '../judge-run.ts';
import type { EvidenceRecord, RunRecord } from '../evidence/record.ts';

/** Deviations of a shop, as a failing test shows them. */
export class ConformanceFailure extends Error {
  override readonly name = 'ConformanceFailure';
}

/** Judges what one scenario recorded. @throws ConformanceFailure naming each requirement that was broken */
export async function judgeScenario(
  name: string,
  run: RunRecord,
  records: readonly EvidenceRecord[],
): Promise<void> {
  const exchanges = records.filter((record) => record.type === 'exchange' && record.scenario === name);
  const outcomes = judgeRun(
    { run, exchanges: exchanges.filter((record) => record.type === 'exchange'), scenarios: [] },
    await loadLaw(run.platform, run),
  );
  const failed = outcomes.filter(
    ({ outcome, requirement }) =>
      (outcome === 'fail' && requirement.level !== 'SHOULD') || outcome === 'error',
  );
  if (failed.length === 0) return;
  throw new ConformanceFailure(
    failed
      .map(
        ({ requirement, reasons }) => `${requirement.id}: ${reasons.map(({ message }) => message).join(' ')}`,
      )
      .join('\n'),
  );
}
