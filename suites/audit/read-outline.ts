import type { Evidence } from '../evidence/read-evidence.ts';
import { readRun } from './evidence-stream.ts';
import { isAudit } from './is-audit.ts';
import { readEvidenceFile, withoutPages } from './read-evidence-file.ts';

/**
 * Reads an evidence file for what happened in its run; of an audit, whose evidence may be longer than can be held, without the pages of
 * orders. To judge a run, see `judgeEvidenceFile`. @throws EvidenceError, the file system's error
 */
export function readOutline(file: string): Evidence {
  return isAudit(readRun(file)) ? readEvidenceFile(file, withoutPages) : readEvidenceFile(file);
}
