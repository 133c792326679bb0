import type { ReportTexts } from '../lang/english.ts';
import type { Language } from '../lang/language.ts';
import { textsIn } from '../lang/report-texts.ts';
import { translateReport } from '../lang/translate-report.ts';
import type { Report } from '../report.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import { cut } from '../visible.ts';
import type { Annotation } from './workflow-commands.ts';

/** GitHub shows ten of a kind for a step, and drops what comes after. */
const mostOfAKind = 10;
const longestText = 300;

/**
 * What of a run is shown beside the code: what ends it with another code than 0 as errors, advice that is not followed as warnings.
 * Of more than ten of a kind the last says how many there are.
 */
export function buildAnnotations(report: Report, language?: Language): readonly Annotation[] {
  const { results } = translateReport(report, language);
  const words = textsIn(language);
  const errors = [
    ...leakAnnotations(results, words),
    ...waiverAnnotations(results, words),
    ...ofStanding('fail', results, words),
    ...ofStanding('error', results, words),
    ...undeterminedAnnotations(results, words),
  ];
  return [...few(errors, words), ...few(ofStanding('warning', results, words), words)];
}

function few(annotations: readonly Annotation[], words: ReportTexts): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= mostOfAKind) return annotations;
  const shown = annotations.slice(0, mostOfAKind - 1);
  const title = words.annotation.more(annotations.length - shown.length);
  return [...shown, { severity: first.severity, title, message: words.annotation.where }];
}

function ofStanding(
  wanted: Standing,
  { requirements }: ResultsRecord,
  words: ReportTexts,
): readonly Annotation[] {
  return requirements
    .filter(({ standing }) => standing === wanted)
    .map((requirement) => ({
      severity: wanted === 'warning' ? 'warning' : 'error',
      title: `${requirement.id} ${requirement.level}: ${requirement.statement}`,
      message: describe(requirement, words),
    }));
}

function describe({ reasons, sources }: RequirementRecord, words: ReportTexts): string {
  const { fact, annotation } = words;
  const [reason] = reasons;
  const rest = reasons.length - 1;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [fact.expected, reason?.expected ?? null],
    [fact.received, reason?.received ?? null],
    [fact.at, reason?.pointer || null],
    [fact.docs, sources.map(words.place).join('; ')],
  ];
  return [
    cut(reason?.message ?? '', longestText),
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${cut(value, longestText)}`])),
    ...(rest > 0 ? [annotation.andMore(rest)] : []),
  ].join('\n');
}

function leakAnnotations({ cleanUp }: ResultsRecord, words: ReportTexts): readonly Annotation[] {
  const leaks = cleanUp?.leaks ?? [];
  if (leaks.length === 0) return [];
  const lines = leaks
    .slice(0, mostOfAKind)
    .map(
      ({ orderId, key, why }) =>
        `${orderId === null ? words.orderOfKey(String(key)) : words.order(orderId)}: ${why}`,
    );
  return [{ severity: 'error', title: words.leftBehind, message: cut(lines.join('\n'), longestText * 3) }];
}

function waiverAnnotations({ waivers }: ResultsRecord, words: ReportTexts): readonly Annotation[] {
  if (waivers === null) return [];
  const { file, bad } = waivers;
  return bad.map(({ line, requirement, message }) => ({
    severity: 'error',
    title: words.annotation.waiver(requirement),
    message,
    place: { file, line },
  }));
}

/** A job that is red though nothing failed says why. */
function undeterminedAnnotations(results: ResultsRecord, words: ReportTexts): readonly Annotation[] {
  const { verdict, requirements, scenarios } = results;
  if (verdict !== 'not-determined') return [];
  const open = requirements.find(({ standing }) => standing === 'inconclusive')?.reasons[0]?.message;
  const stopped = scenarios.find(({ end }) => end === 'stopped' || end === 'broken')?.reason;
  const why = open ?? stopped ?? words.meaning({ verdict });
  const message = `${words.counts(results)}\n${cut(why, longestText)}`;
  return [{ severity: 'error', title: words.verdict[verdict], message }];
}
