import { appendFile } from 'node:fs/promises';
import { codeOf } from '../../../suites/error-code.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import type { Law } from '../../../suites/judge-run.ts';
import { compareShapes } from '../../../suites/drift/compare-shapes.ts';
import { observeShape } from '../../../suites/drift/observe.ts';
import type { ObservedShape } from '../../../suites/drift/shape.ts';
import { loadBaseline, writeBaseline, type Baseline } from '../../drift/baseline-file.ts';
import { buildDrift, lineOf, type Compared } from '../../drift/build-drift.ts';
import type { DriftRecord, DriftVerdict } from '../../drift/drift-record.ts';
import { addToHistory, readHistory } from '../../drift/history.ts';
import { renderDriftAsMarkdown } from '../../drift/markdown.ts';
import { driftWordsIn } from '../../drift/say-drift.ts';
import { renderDriftForTerminal } from '../../drift/terminal.ts';
import { prepareDriftFolder, writeDrift } from '../../drift/write-drift.ts';
import { translateDifference } from '../../lang/translate-drift.ts';
import type { Surroundings } from '../command.ts';
import type { ExitReason } from '../exit-codes.ts';
import { suiteVersion } from '../suite-version.ts';
import { surfaceOf } from '../surface.ts';
import { askForDrift } from './ask-for-drift.ts';
import type { ResolvedDriftOptions } from './drift-options.ts';
import { readTraffic, type Traffic } from './read-traffic.ts';
import { requireSameKind } from './require-same-kind.ts';

const reasons: Readonly<Record<DriftVerdict, ExitReason>> = {
  none: 'conformant',
  suspected: 'conformant',
  additive: 'additive',
  breaking: 'breaking',
};

/** Looks at a shop, or at recorded traffic, and says what is otherwise than it was; or learns what it is like. */
export async function driftAndTell(
  options: ResolvedDriftOptions,
  surroundings: Surroundings,
): Promise<ExitReason> {
  const baseline = loadBaseline(options.baseline);
  const history = readHistory(options.history);
  await prepareDriftFolder(options.reportDir);
  const traffic = await look(options, surroundings);
  const law = await loadLaw(traffic.evidence.run.platform, null);
  const now = observeShape(traffic.evidence, law, traffic.basis);
  const words = driftWordsIn(options.language);
  for (const note of traffic.notes) surroundings.err.write(`${note}\n`);
  if (now.orders === 0) {
    surroundings.err.write(`${words.noOrder}\n`);
    return 'undetermined';
  }
  if (baseline !== null && options.what === 'compare') requireSameKind(baseline, now);
  const compared = compare({ traffic, now, baseline: comparable(baseline, now) }, law);
  if (options.what === 'update') return learn(compared, options, surroundings);
  const line = lineOf(compared);
  addToHistory(options.history, line);
  const record = buildDrift(compared, [...history, line]);
  await tell(record, options, surroundings);
  return reasons[record.verdict];
}

function look(options: ResolvedDriftOptions, surroundings: Surroundings): Promise<Traffic> {
  const { source, platform, language } = options;
  return source.kind === 'file'
    ? readTraffic(source, { platform, words: driftWordsIn(language) })
    : askForDrift(source, options, surroundings);
}

/** What is learned anew may be of another kind: then there is nothing to compare it with. */
function comparable(baseline: Baseline | null, now: ObservedShape): Baseline | null {
  const same = baseline?.shape.platform === now.platform && baseline.shape.basis === now.basis;
  return same ? baseline : null;
}

interface Looked {
  readonly traffic: Traffic;
  readonly now: ObservedShape;
  readonly baseline: Baseline | null;
}

function compare({ traffic, now, baseline }: Looked, law: Law): Compared {
  const { evidence, target } = traffic;
  return {
    comparison: compareShapes({ before: baseline?.shape ?? null, now, evidence }, law),
    baseline,
    now,
    target,
    at: new Date(),
    suite: suiteVersion(),
  };
}

/** Writes the baseline, and says what is accepted with it. */
function learn(
  { comparison: { differences, known }, baseline, now, target, at }: Compared,
  { baseline: file, history, json, language }: ResolvedDriftOptions,
  { out }: Pick<Surroundings, 'out'>,
): ExitReason {
  const written = writeBaseline(file, now);
  addToHistory(history, {
    type: 'learned',
    at: at.toISOString(),
    platform: now.platform,
    target,
    baseline: written.digest,
  });
  if (json) {
    out.write(
      `${JSON.stringify({ baseline: file, digest: written.digest, accepted: differences }, null, 2)}\n`,
    );
    return 'conformant';
  }
  const words = driftWordsIn(language).learned;
  const { exchanges, orders } = now;
  out.write(`${words.from({ file, exchanges, orders, target, digest: written.digest })}\n`);
  if (differences.length > 0)
    out.write(
      `${words.accepted(baseline !== null)}\n${differences.map((each) => `  ${translateDifference(each, language).title}\n`).join('')}`,
    );
  if (known.length > 0) out.write(`${words.stillAccepted(known.join(', '))}\n`);
  return 'conformant';
}

async function tell(
  record: DriftRecord,
  { reportDir, quiet, json, language }: ResolvedDriftOptions,
  { out, err, ci }: Surroundings,
): Promise<void> {
  await writeDrift(record, { folder: reportDir, language });
  if (json) out.write(`${JSON.stringify(record, null, 2)}\n`);
  else out.write(renderDriftForTerminal(record, surfaceOf(out, { quiet, reportDir, language })));
  if (ci.summaryFile === undefined) return;
  await appendFile(ci.summaryFile, renderDriftAsMarkdown(record, language)).catch((error: unknown) => {
    const why = codeOf(error);
    err.write(`${driftWordsIn(language).summaryUnwritten(why)}\n`);
  });
}
