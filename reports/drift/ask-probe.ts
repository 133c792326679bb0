import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import { driftProbe, mostProbeRequests } from '../../suites/drift/probe.ts';
import { buildRunContext } from '../../suites/engine/build-run-context.ts';
import { tellAll } from '../../suites/engine/tell-all.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import type { ScenarioRunOptions } from '../../suites/scenario-run-options.ts';

/** Asks a shop what it looks like, in at most {@link mostProbeRequests} requests that change nothing. @param sent requests before */
export function askProbe(
  run: RunRecord,
  { credentials, sent = 0 }: Pick<ScenarioRunOptions, 'credentials'> & { readonly sent?: number },
): Promise<Evidence> {
  const budget = { ...run.budget, maxRequests: mostProbeRequests };
  const context = buildRunContext(
    { run: { ...run, profile: 'read-only', only: null, budget }, credentials, variants: [] },
    { sent, judge: false },
  );
  return tellAll(context, driftProbe);
}
