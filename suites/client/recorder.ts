import { appendFileSync, writeFileSync } from 'node:fs';
import type { EvidenceRecord, RunRecord } from '../evidence/record.ts';

/** Writes evidence as JSON lines, each as soon as it is known, so that a crash loses nothing. */
export interface Recorder {
  readonly record: (record: EvidenceRecord) => void;
}

/** Starts an evidence file anew with its run. @throws the file system's error where it cannot be written */
export function startEvidence(file: string, run: RunRecord): void {
  writeFileSync(file, `${JSON.stringify(run)}\n`);
}

export function openRecorder(file: string): Recorder {
  return {
    record: (record) => {
      appendFileSync(file, `${JSON.stringify(record)}\n`);
    },
  };
}
