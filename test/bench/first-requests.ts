import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import { judgeRun, type Law } from '../../suites/judge-run.ts';

/**
 * What a run had seen after so many requests. How scenarios ended is left out: it explains why something was not judged, and no
 * requirement fails by it.
 */
export function firstRequests({ run, exchanges }: Evidence, requests: number): Evidence {
  return { run, exchanges: exchanges.slice(0, requests), scenarios: [] };
}

/** The requirements that fail by what a run had seen after so many requests. */
export function failedAfter(
  requests: number,
  { evidence, law }: { evidence: Evidence; law: Law },
): readonly string[] {
  return judgeRun(firstRequests(evidence, requests), law)
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ requirement }) => requirement.id);
}
