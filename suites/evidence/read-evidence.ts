import { misfitIn } from './record-shape.ts';
import type {
  CleanUpRecord,
  EvidenceRecord,
  ExchangeRecord,
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
}

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
    if (line.trim() === '') continue;
    const record = readLine(line, index + 1, index === lines.length - 1);
    if (record !== undefined) byLine.set(index + 1, record);
  }
  byLine.forEach(refuseMisfit);
  const records = [...byLine.values()];
  const cleanUp = records.findLast((record) => record.type === 'clean-up');
  const run = records.find((record) => record.type === 'run');
  if (run === undefined)
    throw new EvidenceError('no record of type "run": this is not an evidence.jsonl of a run');
  return {
    run,
    exchanges: records.filter((record) => record.type === 'exchange'),
    scenarios: records.filter((record) => record.type === 'scenario'),
    sequences: records.filter((record) => record.type === 'sequence'),
    ...(cleanUp === undefined ? {} : { cleanUp }),
  };
}

const kinds: readonly EvidenceRecord['type'][] = ['run', 'exchange', 'scenario', 'sequence', 'clean-up'];

function readLine(line: string, number: number, last: boolean): EvidenceRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    if (last) return undefined;
    throw new EvidenceError(`line ${number} is not JSON`, { cause });
  }
  const type: unknown =
    typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined;
  if (!kinds.includes(type as EvidenceRecord['type'])) {
    throw new EvidenceError(
      `line ${number} is no record of a run, an exchange, a scenario, a sequence or a clean-up`,
    );
  }
  return value as EvidenceRecord;
}

function refuseMisfit(record: EvidenceRecord, number: number): void {
  const misfit = misfitIn(record);
  if (misfit === undefined) return;
  throw new EvidenceError(`line ${number}: \`${misfit}\` of the ${record.type} is missing or of no use`);
}
