import { misfitIn } from './record-shape.ts';
import type {
  CleanUpRecord,
  EvidenceRecord,
  ExchangeRecord,
  ProgressRecord,
  RunRecord,
  ScenarioRecord,
  SequenceRecord,
} from './record.ts';

/** Evidence as recorded: one run, its exchanges in the order they were sent, how its scenarios ended. */
export interface Evidence {
  readonly run: RunRecord;
  readonly exchanges: readonly ExchangeRecord[];
  readonly scenarios: readonly ScenarioRecord[];
  /** Failing sequences that were made short; absent where none were looked for. */
  readonly sequences?: readonly SequenceRecord[];
  /** What became of the orders that were created; absent where nothing was created, or the run ended before it was said. */
  readonly cleanUp?: CleanUpRecord;
  /** How far long scenarios have come; absent where none said. */
  readonly progress?: readonly ProgressRecord[];
  /** Where the run was cut and went on later, in order; absent where it was told in one go. */
  readonly resumptions?: readonly Resumption[];
}

/** A place at which a run was cut, and went on later. */
export interface Resumption {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** How many exchanges stand before it. */
  readonly exchanges: number;
}

/** What stands for a run that was stopped, among its scenarios. */
export const interruptedRun = 'the run';

/** The exchanges that a shop is judged by: all but those of the clean-up. */
export function judgedExchanges({ exchanges }: Pick<Evidence, 'exchanges'>): readonly ExchangeRecord[] {
  return exchanges.filter(({ intent }) => intent !== 'clean-up');
}

/** Evidence that cannot be read; the message names the line. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
}

/** Reads an evidence file's text (JSON lines). A last line cut off by a crash is left out; any other broken line is refused. */
export function readEvidence(text: string): Evidence {
  const lines = text.split('\n');
  const byLine = new Map<number, EvidenceRecord>();
  for (const [index, line] of lines.entries()) {
    const record = readRecord(line, { number: index + 1, open: index === lines.length - 1 });
    if (record !== undefined) byLine.set(index + 1, record);
  }
  byLine.forEach(refuseMisfit);
  return evidenceOf([...byLine.values()]);
}

/** What records say together, in the order they stand in. @throws EvidenceError where they are of no run */
export function evidenceOf(records: readonly EvidenceRecord[]): Evidence {
  const cleanUp = afterResumption(records).findLast((record) => record.type === 'clean-up');
  const run = records.find((record) => record.type === 'run');
  if (run === undefined)
    throw new EvidenceError('no record of type "run": this is not an evidence.jsonl of a run');
  const progress = records.filter((record) => record.type === 'progress');
  const resumptions = resumptionsIn(records);
  return {
    run,
    exchanges: records.filter((record) => record.type === 'exchange'),
    scenarios: endsIn(records),
    sequences: records.filter((record) => record.type === 'sequence'),
    ...(cleanUp === undefined ? {} : { cleanUp }),
    ...(progress.length === 0 ? {} : { progress }),
    ...(resumptions.length === 0 ? {} : { resumptions }),
  };
}

function resumptionsIn(records: readonly EvidenceRecord[]): readonly Resumption[] {
  let exchanges = 0;
  return records.flatMap((record) => {
    if (record.type === 'exchange') exchanges += 1;
    return record.type === 'resumption' ? [{ at: record.resumedAt, exchanges }] : [];
  });
}

/** What was recorded since the run went on for the last time; all of it where it never had to. */
function afterResumption(records: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
  return records.slice(records.findLastIndex(({ type }) => type === 'resumption') + 1);
}

/** How scenarios ended. Of one that was told again the last end counts; a run that went on is not one that was stopped. */
function endsIn(records: readonly EvidenceRecord[]): readonly ScenarioRecord[] {
  const later = new Set(afterResumption(records));
  const ends = records.filter((record) => record.type === 'scenario');
  if (later.size === records.length) return ends;
  const last = new Map(ends.map((end) => [end.name, end]));
  return ends.filter((end) => last.get(end.name) === end && (end.name !== interruptedRun || later.has(end)));
}

const kinds: readonly EvidenceRecord['type'][] = [
  'run',
  'exchange',
  'scenario',
  'sequence',
  'clean-up',
  'progress',
  'resumption',
];

/** One record; undefined where the line is empty, or was cut. @throws EvidenceError where it is broken otherwise */
export function readRecord(
  line: string,
  { number, open }: { readonly number: number; readonly open: boolean },
): EvidenceRecord | undefined {
  if (line.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    if (open) return undefined;
    throw new EvidenceError(`line ${number} is not JSON`, { cause });
  }
  const type: unknown =
    typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined;
  if (!kinds.includes(type as EvidenceRecord['type'])) {
    throw new EvidenceError(
      `line ${number} is no record of a run, an exchange, a scenario, a sequence or a clean-up`,
    );
  }
  // The seal is of the line, not of what it says.
  delete (value as { seal?: unknown }).seal;
  return value as EvidenceRecord;
}

/** @throws EvidenceError naming the attribute that is missing */
export function refuseMisfit(record: EvidenceRecord, number: number): void {
  const misfit = misfitIn(record);
  if (misfit === undefined) return;
  throw new EvidenceError(`line ${number}: \`${misfit}\` of the ${record.type} is missing or of no use`);
}
