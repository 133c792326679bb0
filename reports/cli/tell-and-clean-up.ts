import { readOutline } from '../../suites/audit/read-outline.ts';
import { cleanUpRun, type CleanedUp } from '../../suites/clean-up/clean-up-run.ts';
import { openRecorder } from '../../suites/client/recorder.ts';
import { dropCutLine } from '../../suites/drop-cut-line.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { CleanUpRecord } from '../../suites/evidence/record.ts';
import { sentIn } from '../../suites/evidence/sent-in.ts';
import { goOnWithLedger, openLedger, startLedger } from '../../suites/ledger/ledger-file.ts';
import { runScenarios, type ScenarioRunOptions } from '../../suites/run-scenarios.ts';
import type { Language } from '../lang/language.ts';
import { textsIn } from '../lang/report-texts.ts';
import { translateText } from '../lang/translate-report.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import type { ResolvedRunOptions } from './options/run-options.ts';
import { beginSitting } from './resume/sitting.ts';
import { UsageError } from './usage-error.ts';

/** A run that is to be told, or to go on. */
export interface Telling {
  readonly asking: ScenarioRunOptions;
  readonly options: ResolvedRunOptions;
}

/**
 * Tells the scenarios to a shop, and undoes what they created: also where the user stops the run, where its budget is spent, and
 * where something of ours breaks. A shop that was started for the run takes its orders with it.
 */
export async function tellAndCleanUp(
  telling: Telling,
  { err, untilInterrupted }: Pick<Surroundings, 'err' | 'untilInterrupted'>,
): Promise<Evidence> {
  const { language } = telling.options;
  const words = commandWordsIn(language).run;
  const ledgerFile = beginLedger(telling);
  beginSitting(telling);
  const stop = new AbortController();
  void stopWhen(untilInterrupted(), stop, () => {
    err.write(`${ledgerFile === undefined ? words.stopping : words.stoppingAndUndoing}\n`);
  });
  const asking = { ...telling.asking, ...(ledgerFile === undefined ? {} : { ledgerFile }) };
  try {
    await runScenarios(asking, stop.signal);
  } catch (error) {
    try {
      err.write(leaksOf((await cleanUpAfter(telling, ledgerFile))?.record, language));
    } catch {
      err.write(`${words.mayBeLeft}\n`);
    }
    throw error;
  }
  const cleaned = await cleanUpAfter(telling, ledgerFile);
  if (cleaned?.unwritten) {
    err.write(leaksOf(cleaned.record, language));
    throw cleaned.unwritten.cause;
  }
  return readOutline(asking.evidenceFile);
}

/** What is still in the shop, a line each, where no report will say it. */
function leaksOf(record: CleanUpRecord | undefined, language: Language): string {
  const { order, orderOfKey } = textsIn(language);
  const words = commandWordsIn(language).run;
  return (record?.leaks ?? [])
    .map(({ orderId, key, why }) => {
      const name = orderId === null ? orderOfKey(String(key)) : order(orderId);
      return `${words.leftBehind(name, translateText(why, language))}\n`;
    })
    .join('');
}

async function stopWhen(interrupted: Promise<void>, stop: AbortController, tell: () => void): Promise<void> {
  await interrupted;
  tell();
  stop.abort();
}

/** What a ledger and what undoes it need of a run. */
export interface ForLedger extends Pick<Telling, 'asking'> {
  readonly options: Pick<ResolvedRunOptions, 'target' | 'keep' | 'ledgerDir'>;
}

/** Begins the ledger of a run that writes to a shop which goes on without it. @returns its file @throws UsageError */
export function beginLedger({ asking: { run, earlier }, options }: ForLedger): string | undefined {
  if (options.target.kind === 'mock' || !run.capabilities.includes('write')) return undefined;
  try {
    return (earlier === undefined ? startLedger : goOnWithLedger)(options.ledgerDir, run);
  } catch (cause) {
    throw new UsageError(
      `the ledger of the run cannot be written in ${options.ledgerDir}`,
      'Nothing was created. Give a folder that can be written to with --ledger-dir.',
      { cause },
    );
  }
}

/** Undoes what stands in the ledger, or notes that it is kept. @returns what came of it, where there is a ledger */
export async function cleanUpAfter(
  { asking: { run, credentials, evidenceFile }, options: { keep } }: ForLedger,
  ledgerFile: string | undefined,
): Promise<CleanedUp | undefined> {
  if (ledgerFile === undefined) return undefined;
  dropCutLine(evidenceFile);
  const recorder = openRecorder(evidenceFile);
  if (keep) {
    const { created } = openLedger(ledgerFile);
    const record: CleanUpRecord = { type: 'clean-up', end: 'kept', created, undone: 0, leaks: [] };
    recorder.record(record);
    return { record, unwritten: null };
  }
  const { exchanges } = readOutline(evidenceFile);
  return cleanUpRun({ run, credentials, ledgerFile, recorder, sent: sentIn(exchanges) });
}
