import { openRecorder } from './client/recorder.ts';
import { dropCutLine } from './drop-cut-line.ts';
import { interruptedRun } from './evidence/read-evidence.ts';
import type { Cut } from './evidence/record.ts';
import { requirementsAsked } from './load-law.ts';
import type { ScenarioRunOptions } from './scenario-run-options.ts';

/** Says that a run was stopped: what was being told then did not get to say so itself. */
export function recordStop(
  { run, evidenceFile }: Pick<ScenarioRunOptions, 'run' | 'evidenceFile'>,
  { reason, cut }: { readonly reason: string; readonly cut: Cut },
): void {
  const asked = requirementsAsked(run.platform, run);
  const areas = [...new Set(asked.map(({ area }) => area))];
  dropCutLine(evidenceFile);
  openRecorder(evidenceFile).record({
    type: 'scenario',
    name: interruptedRun,
    areas,
    end: 'stopped',
    reason,
    cut,
  });
}
