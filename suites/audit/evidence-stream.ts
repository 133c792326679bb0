import {
  EvidenceError,
  evidenceOf,
  judgedExchanges,
  readRecord,
  refuseMisfit,
  type Evidence,
} from '../evidence/read-evidence.ts';
import { readLineAt, readLines, type Place } from './read-lines.ts';
import type { EvidenceRecord, ExchangeRecord, RunRecord } from '../evidence/record.ts';
import { beginsChapter } from './begins-chapter.ts';
import { Totals } from './totals.ts';

/**
 * The evidence of an audit, read from its file chapter by chapter, so that no more of it is held than what belongs together: a page of
 * a list with the orders of it that were read alone, or one scenario of lists that explain each other.
 */
export class EvidenceStream {
  readonly #file: string;
  readonly #records: EvidenceRecord[] = [];
  readonly #places = new Map<string, Place>();
  readonly totals = new Totals();

  /** @param file of a run that `isAudit` says yes to */
  constructor(file: string) {
    this.#file = file;
  }

  /** The chapters, in order. @throws EvidenceError, the file system's error */
  *chapters(): Generator<Evidence> {
    let chapter: ExchangeRecord[] = [];
    for (const record of this.#exchanges()) {
      if (beginsChapter(record, chapter)) {
        yield this.#chapterOf(chapter);
        chapter = [];
      }
      chapter.push(record);
    }
    yield this.#chapterOf(chapter);
  }

  /** The run, how its scenarios ended, and all else but its exchanges; to be asked for after the chapters. */
  frame(): Evidence {
    return evidenceOf(this.#records);
  }

  /** Exchanges by their ids, in the order they were sent. */
  *exchangesNamed(ids: ReadonlySet<string>): Generator<ExchangeRecord> {
    for (const [id, place] of this.#places) {
      if (!ids.has(id)) continue;
      const record = readRecord(readLineAt(this.#file, place), { number: 0, open: false });
      if (record?.type === 'exchange') yield record;
    }
  }

  *#exchanges(): Generator<ExchangeRecord> {
    for (const { text, number, open, place } of readLines(this.#file)) {
      const record = readRecord(text, { number, open });
      if (record === undefined) continue;
      refuseMisfit(record, number);
      if (record.type !== 'exchange') {
        this.#records.push(record);
        continue;
      }
      this.#places.set(record.id, place);
      this.totals.add(record);
      yield record;
    }
  }

  #chapterOf(exchanges: readonly ExchangeRecord[]): Evidence {
    const run = this.#records.find((record) => record.type === 'run');
    if (run === undefined) throw new EvidenceError('the run stands behind its exchanges');
    return { run, exchanges: judgedExchanges({ exchanges }), scenarios: [] };
  }
}

/** Reads the first record of a file. @throws EvidenceError where it is not that of a run */
export function readRun(file: string): RunRecord {
  for (const { text, number, open } of readLines(file)) {
    const record = readRecord(text, { number, open });
    if (record === undefined) continue;
    refuseMisfit(record, number);
    if (record.type === 'run') return record;
    break;
  }
  throw new EvidenceError('no record of type "run": this is not an evidence.jsonl of a run');
}
