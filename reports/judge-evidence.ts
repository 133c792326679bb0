import { loadDocsFacts } from '../spec/docs/load-facts.ts';
import type { Evidence } from '../suites/evidence/read-evidence.ts';
import { judgeRun } from '../suites/judge-run.ts';
import { loadLaw } from '../suites/load-law.ts';
import { buildResults, type AcceptedDeviations } from './build-results.ts';
import type { Report } from './report.ts';

/** What is known beside the evidence. */
export interface JudgingOptions {
  readonly suiteVersion: string;
  /** Absent where nothing was accepted. */
  readonly accepted?: AcceptedDeviations;
}

/** Judges evidence, fresh or recorded, by the platform's law as it is now. */
export async function judgeEvidence(evidence: Evidence, options: JudgingOptions): Promise<Report> {
  const { platform, only } = evidence.run;
  const law = await loadLaw(platform, only);
  const contract = { digest: law.contract.digest, docsUrl: loadDocsFacts(platform).page.url };
  return { evidence, results: buildResults(judgeRun(evidence, law), { evidence, contract, ...options }) };
}
