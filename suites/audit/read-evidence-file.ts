import { evidenceOf, readRecord, refuseMisfit, type Evidence } from '../evidence/read-evidence.ts';
import type { EvidenceRecord } from '../evidence/record.ts';
import { readLines } from './read-lines.ts';

/** Reads an evidence file, of whatever length, as `readEvidence` reads its text. @param keep what is kept of each record */
export function readEvidenceFile(
  file: string,
  keep: (record: EvidenceRecord) => EvidenceRecord = (record) => record,
): Evidence {
  const records: EvidenceRecord[] = [];
  for (const { text, number, open } of readLines(file)) {
    const record = readRecord(text, { number, open });
    if (record === undefined) continue;
    refuseMisfit(record, number);
    records.push(keep(record));
  }
  return evidenceOf(records);
}

/** Keeps all of a record but the pages of orders, which make a long run long. */
export function withoutPages(record: EvidenceRecord): EvidenceRecord {
  if (record.type !== 'exchange' || record.operation !== 'listOrders' || record.response === null)
    return record;
  return { ...record, response: { ...record.response, body: '' } };
}
