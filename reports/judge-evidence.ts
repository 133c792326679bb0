import type { SetRecord } from '../spec/requirements/requirement-sets.ts';
import { loadDocsFacts } from '../spec/docs/load-facts.ts';
import { EvidenceStream, readRun } from '../suites/audit/evidence-stream.ts';
import { isAudit } from '../suites/audit/is-audit.ts';
import { readEvidenceFile } from '../suites/audit/read-evidence-file.ts';
import type { Evidence } from '../suites/evidence/read-evidence.ts';
import { Judging, judgeRun, type Law } from '../suites/judge-run.ts';
import { loadLaw } from '../suites/load-law.ts';
import { buildResults, type AcceptedDeviations } from './build-results.ts';
import { citedIn } from './cited.ts';
import { buildExcerpt } from './excerpt.ts';
import type { DocumentedOperation, Report } from './report.ts';
import type { ResultsRecord } from './results.ts';

/** What is known beside the evidence. */
export interface JudgingOptions {
  readonly suiteVersion: string;
  /** Absent where nothing was accepted. */
  readonly accepted?: AcceptedDeviations;
  /** The requirement set that is judged by; absent: the one that the run was limited to, where it was to one. */
  readonly set?: SetRecord;
}

/** Judges evidence, fresh or recorded, by the platform's law as it is now. */
export async function judgeEvidence(evidence: Evidence, options: JudgingOptions): Promise<Report> {
  const law = await loadLaw(evidence.run.platform, { ...evidence.run, ...options });
  const grounds = { evidence, contract: contractOf(law), ...options };
  return { evidence, results: buildResults(judgeRun(evidence, law), grounds), operations: operationsOf(law) };
}

/**
 * Judges an evidence file as `judgeEvidence` judges what is in it. An audit, which may be of any length, is read in chapters, and its report
 * holds of its exchanges only those that results refer to. @throws EvidenceError, the file system's error
 */
export async function judgeEvidenceFile(file: string, options: JudgingOptions): Promise<Report> {
  const run = readRun(file);
  if (!isAudit(run)) return judgeEvidence(readEvidenceFile(file), options);
  const law = await loadLaw(run.platform, { ...run, ...options });
  const stream = new EvidenceStream(file);
  const judging = new Judging(law);
  for (const chapter of stream.chapters()) judging.hear(chapter);
  const frame = stream.frame();
  judging.hear({ ...frame, exchanges: [] });
  const grounds = { evidence: frame, totals: stream.totals, contract: contractOf(law), ...options };
  const results = buildResults(judging.outcomes(), grounds);
  const cited = citedIn(results);
  const { exchanges, leftOut } = buildExcerpt(
    stream.exchangesNamed(new Set([...cited.shown, ...cited.witnesses])),
    cited,
  );
  return { evidence: { ...frame, exchanges }, results, leftOut, operations: operationsOf(law) };
}

function contractOf({ contract, dialect }: Law): ResultsRecord['contract'] {
  return { digest: contract.digest, docsUrl: loadDocsFacts(dialect.platform).page.url };
}

/** The operations that are judged by, for what was not asked to be seen. */
export function operationsOf({ contract }: Law): readonly DocumentedOperation[] {
  return Object.values(contract.operations).map(({ id, method, path, responses }) => ({
    id,
    method,
    path,
    statuses: Object.keys(responses).map(Number).filter(Number.isInteger),
  }));
}
