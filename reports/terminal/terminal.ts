import type { Report } from '../report.ts';
import type { Ink, Reporter, Surface } from '../reporter.ts';
import type { NoteRecord, RequirementRecord, ResultsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import { textsIn } from '../lang/report-texts.ts';
import type { ReportTexts } from '../lang/english.ts';
import { translateReport } from '../lang/translate-report.ts';
import type { Verdict } from '../verdict.ts';
import { printLines, section, span, type Line } from './line.ts';
import { cleanUpLine, leakLines, settlingLine } from './clean-up-lines.ts';
import { sequenceLines } from './sequence-lines.ts';
import { requirementLines } from './requirement-lines.ts';
import { badWaiverLines, waivedLines } from './waiver-lines.ts';

/** What a person at a terminal reads: what is wrong first, the verdict last. */
export const terminal: Reporter = {
  name: 'terminal',
  file: null,
  render: (report, surface) =>
    `${printLines(buildLines(translateReport(report, surface.language), surface), surface)}\n`,
};

/** Requirements that are explained in full; of more than these, the rest is named. */
const mostExplained = 25;

function buildLines(report: Report, surface: Surface): readonly Line[] {
  const explained: readonly Standing[] = surface.quiet ? ['fail', 'error'] : ['fail', 'error', 'warning'];
  const { results } = report;
  const words = textsIn(surface.language);
  const background = surface.quiet
    ? []
    : [
        ...waivedLines(results, words),
        ...openLines(results, words),
        ...scenarioLines(results, words),
        ...readingLines(results, words),
        ...noteLines(results.notes, words),
      ];
  return [
    ...explained.flatMap((standing) => problemLines(standing, { report, words })),
    ...sequenceLines(report, surface),
    ...background,
    ...leakLines(results, words),
    ...badWaiverLines(results, words),
    ...verdictLines(results, surface),
  ];
}

function problemLines(
  wanted: Standing,
  { report, words }: { readonly report: Report; readonly words: ReportTexts },
): readonly Line[] {
  const found = report.results.requirements.filter(({ standing }) => standing === wanted);
  const rest = found.slice(mostExplained);
  return [
    ...found
      .slice(0, mostExplained)
      .flatMap((requirement) => requirementLines(requirement, { report, words })),
    ...section(words.moreOf(rest.length, words.standing[wanted]), rest, ({ id, statement }) => [
      span(id.padEnd(20), 'strong'),
      span(` ${statement}`),
    ]),
  ];
}

/** What could not be determined, by reason: a reason usually holds for many. */
function openLines({ requirements }: ResultsRecord, words: ReportTexts): readonly Line[] {
  const byReason = Map.groupBy(
    requirements.filter(({ standing }) => standing === 'inconclusive'),
    ({ reasons }) => reasons[0]?.message ?? '',
  );
  return section(words.inconclusive, [...byReason], ([message, concerned]) => [
    span(String(concerned.length).padStart(3), 'unclear'),
    span(`  ${message} `),
    span(fewIds(concerned, words), 'faint'),
  ]);
}

function fewIds(requirements: readonly RequirementRecord[], words: ReportTexts): string {
  const shown = requirements.slice(0, 5).map(({ id }) => id);
  const rest = requirements.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? words.andMore(rest) : ''}`;
}

function scenarioLines({ scenarios }: ResultsRecord, words: ReportTexts): readonly Line[] {
  const cutShort = scenarios.filter(({ end }) => end === 'stopped' || end === 'broken');
  return section(words.cutShort, cutShort, ({ name, end, reason }) => [
    span(name, 'strong'),
    span(`  ${words.scenarioEnd[end]}${reason === null ? '' : `: ${reason}`}`),
  ]);
}

function readingLines({ requirements }: ResultsRecord, words: ReportTexts): readonly Line[] {
  const followed = requirements.filter(({ reading }) => reading !== undefined);
  return section(words.follows, followed, ({ id, reading = '', readings }) => [
    span(`${id.padEnd(20)} `),
    span(`${reading.padEnd(9)} `, 'strong'),
    span(words.readingMeaning(reading, readings), 'faint'),
  ]);
}

function noteLines(notes: readonly NoteRecord[], words: ReportTexts): readonly Line[] {
  return section(words.notApplicable, notes, ({ message, requirements }) => [
    span(String(requirements.length).padStart(3)),
    span(`  ${message}`, 'faint'),
  ]);
}

const verdictInk: Readonly<Record<Verdict, Ink>> = {
  conformant: 'good',
  'conformant-with-waivers': 'good',
  'not-conformant': 'bad',
  'not-determined': 'unclear',
};

function verdictLines(results: ResultsRecord, surface: Surface): readonly Line[] {
  const { verdict, platform, profile, target, seed } = results;
  const words = textsIn(surface.language);
  const limits = `${words.profile(profile)}, ${words.seed(seed)}${words.limits(results)}`;
  const run = `${words.part(results)}${platform}, ${limits}, ${target}`;
  const written = surface.reportDir === null ? '' : ` · ${words.report}: ${surface.reportDir}/report.html`;
  const effort = words.effort(results.requests, words.duration(results.durationMs));
  return [
    {
      spans: [
        span(words.verdict[verdict].toUpperCase(), verdictInk[verdict]),
        span(`  ${words.counts(results)}`),
      ],
      indent: 0,
      hang: 2,
    },
    ...(surface.quiet ? [] : [{ spans: [span(words.meaning(results))], indent: 2, hang: 2 }]),
    { spans: [span(run, 'faint')], indent: 2, hang: 2 },
    { spans: [span(effort + written, 'faint')], indent: 2, hang: 2 },
    ...cleanUpLine(results, words),
    ...settlingLine(results, words),
  ];
}
