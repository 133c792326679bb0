import { countsWords } from '../counts-words.ts';
import type { Report } from '../report.ts';
import type { RequirementRecord, ResultsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import { placeOf, texts } from '../texts.ts';
import { cut } from '../visible.ts';
import type { Annotation } from './workflow-commands.ts';

/** GitHub shows ten of a kind for a step, and drops what comes after. */
const mostOfAKind = 10;
const longestText = 300;

/**
 * What of a run is shown beside the code: what ends it with another code than 0 as errors, advice that is not followed as warnings.
 * Of more than ten of a kind the last says how many there are.
 */
export function buildAnnotations({ results }: Report): readonly Annotation[] {
  const errors = [
    ...leakAnnotations(results),
    ...waiverAnnotations(results),
    ...ofStanding('fail', results),
    ...ofStanding('error', results),
    ...undeterminedAnnotations(results),
  ];
  return [...few(errors), ...few(ofStanding('warning', results))];
}

function few(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= mostOfAKind) return annotations;
  const shown = annotations.slice(0, mostOfAKind - 1);
  const title = `${annotations.length - shown.length} more`;
  return [
    ...shown,
    { severity: first.severity, title, message: 'They are in the summary of the job and in the report.' },
  ];
}

function ofStanding(wanted: Standing, { requirements }: ResultsRecord): readonly Annotation[] {
  return requirements
    .filter(({ standing }) => standing === wanted)
    .map((requirement) => ({
      severity: wanted === 'warning' ? 'warning' : 'error',
      title: `${requirement.id} ${requirement.level}: ${requirement.statement}`,
      message: describe(requirement),
    }));
}

function describe({ reasons, sources }: RequirementRecord): string {
  const [reason] = reasons;
  const rest = reasons.length - 1;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['expected', reason?.expected ?? null],
    ['received', reason?.received ?? null],
    ['at', reason?.pointer || null],
    ['docs', sources.map(placeOf).join('; ')],
  ];
  return [
    cut(reason?.message ?? '', longestText),
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${cut(value, longestText)}`])),
    ...(rest > 0 ? [`and ${rest} more, in the report`] : []),
  ].join('\n');
}

function leakAnnotations({ cleanUp }: ResultsRecord): readonly Annotation[] {
  const leaks = cleanUp?.leaks ?? [];
  if (leaks.length === 0) return [];
  const lines = leaks
    .slice(0, mostOfAKind)
    .map(
      ({ orderId, key, why }) =>
        `${orderId === null ? `the order of ${String(key)}` : `order ${orderId}`}: ${why}`,
    );
  return [{ severity: 'error', title: texts.leftBehind, message: cut(lines.join('\n'), longestText * 3) }];
}

function waiverAnnotations({ waivers }: ResultsRecord): readonly Annotation[] {
  if (waivers === null) return [];
  const { file, bad } = waivers;
  return bad.map(({ line, requirement, message }) => ({
    severity: 'error',
    title: `Waiver of ${requirement}`,
    message,
    place: { file, line },
  }));
}

/** A job that is red though nothing failed says why. */
function undeterminedAnnotations(results: ResultsRecord): readonly Annotation[] {
  const { verdict, requirements, scenarios } = results;
  if (verdict !== 'not-determined') return [];
  const open = requirements.find(({ standing }) => standing === 'inconclusive')?.reasons[0]?.message;
  const stopped = scenarios.find(({ end }) => end === 'stopped' || end === 'broken')?.reason;
  const why = open ?? stopped ?? texts.verdictMeaning[verdict];
  const message = `${countsWords(results)}\n${cut(why, longestText)}`;
  return [{ severity: 'error', title: texts.verdict[verdict], message }];
}
