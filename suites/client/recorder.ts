import { appendFileSync, closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { firstSeal, Sealer, sealLine, sealOf } from '../evidence/seal.ts';
import { dropCutLine } from '../drop-cut-line.ts';
import type { Place } from '../audit/read-lines.ts';
import type { EvidenceRecord, RunRecord } from '../evidence/record.ts';

/** Writes evidence as JSON lines, each as soon as it is known, so that a crash loses nothing. */
export interface Recorder {
  readonly record: (record: EvidenceRecord) => void;
}

/** One that says where in its file a record stands. */
export interface FileRecorder extends Recorder {
  readonly record: (record: EvidenceRecord) => Place;
}

/** Starts an evidence file anew with its run. @throws the file system's error where it cannot be written */
export function startEvidence(file: string, run: RunRecord): void {
  writeFileSync(file, `${sealLine(run, firstSeal).line}\n`);
}

/** Goes on with the evidence of a run that was cut: from here on nothing is known of what it knew. */
export function goOnWithEvidence(file: string): void {
  dropCutLine(file);
  openRecorder(file).record({ type: 'resumption', resumedAt: new Date().toISOString() });
}

/** Goes on with an evidence file, whoever wrote the last line of it. */
export function openRecorder(file: string): FileRecorder {
  const sealer = new Sealer();
  let last = { size: -1, seal: firstSeal };
  return {
    record: (record) => {
      const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
      const previous = size === last.size ? last.seal : lastSealIn(file, size);
      const { bytes, seal } = sealer.seal(record, previous);
      appendFileSync(file, bytes);
      last = { size: size + bytes.length, seal };
      return { offset: size, length: bytes.length - 1 };
    },
  };
}

/** The seal at the end of a file; a line that has none is the first of a new chain. */
function lastSealIn(file: string, size: number): string {
  if (size === 0) return firstSeal;
  const tail = Buffer.alloc(Math.min(size, sealedEnd));
  const handle = openSync(file, 'r');
  try {
    readSync(handle, tail, 0, tail.length, size - tail.length);
  } finally {
    closeSync(handle);
  }
  return sealOf(tail.toString('utf8').trimEnd()) ?? firstSeal;
}

/** More bytes than a seal and what surrounds it take at the end of a line. */
const sealedEnd = 128;
