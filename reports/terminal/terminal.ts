import type { Report } from '../report.ts';
import type { Ink, Reporter, Surface } from '../reporter.ts';
import type { NoteRecord, RequirementRecord, ResultsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import { duration, meaningOf, partWords, readingMeaning, texts } from '../texts.ts';
import type { Verdict } from '../verdict.ts';
import { countsWords } from '../counts-words.ts';
import { printLines, section, span, type Line } from './line.ts';
import { cleanUpLine, leakLines, settlingLine } from './clean-up-lines.ts';
import { sequenceLines } from './sequence-lines.ts';
import { requirementLines } from './requirement-lines.ts';
import { badWaiverLines, waivedLines } from './waiver-lines.ts';

/** What a person at a terminal reads: what is wrong first, the verdict last. */
export const terminal: Reporter = {
  name: 'terminal',
  file: null,
  render: (report, surface) => `${printLines(buildLines(report, surface), surface)}\n`,
};

/** Requirements that are explained in full; of more than these, the rest is named. */
const mostExplained = 25;

function buildLines(report: Report, surface: Surface): readonly Line[] {
  const explained: readonly Standing[] = surface.quiet ? ['fail', 'error'] : ['fail', 'error', 'warning'];
  const { results } = report;
  const background = surface.quiet
    ? []
    : [
        ...waivedLines(results),
        ...openLines(results),
        ...scenarioLines(results),
        ...readingLines(results),
        ...noteLines(results.notes),
      ];
  return [
    ...explained.flatMap((standing) => problemLines(standing, report)),
    ...sequenceLines(report, surface),
    ...background,
    ...leakLines(results),
    ...badWaiverLines(results),
    ...verdictLines(results, surface),
  ];
}

function problemLines(wanted: Standing, report: Report): readonly Line[] {
  const found = report.results.requirements.filter(({ standing }) => standing === wanted);
  const rest = found.slice(mostExplained);
  return [
    ...found.slice(0, mostExplained).flatMap((requirement) => requirementLines(requirement, report)),
    ...section(`${rest.length} more: ${texts.standing[wanted]}`, rest, ({ id, statement }) => [
      span(id.padEnd(20), 'strong'),
      span(` ${statement}`),
    ]),
  ];
}

/** What could not be determined, by reason: a reason usually holds for many. */
function openLines({ requirements }: ResultsRecord): readonly Line[] {
  const byReason = Map.groupBy(
    requirements.filter(({ standing }) => standing === 'inconclusive'),
    ({ reasons }) => reasons[0]?.message ?? '',
  );
  return section('Inconclusive', [...byReason], ([message, concerned]) => [
    span(String(concerned.length).padStart(3), 'unclear'),
    span(`  ${message} `),
    span(fewIds(concerned), 'faint'),
  ]);
}

function fewIds(requirements: readonly RequirementRecord[]): string {
  const shown = requirements.slice(0, 5).map(({ id }) => id);
  const rest = requirements.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

function scenarioLines({ scenarios }: ResultsRecord): readonly Line[] {
  const cutShort = scenarios.filter(({ end }) => end === 'stopped' || end === 'broken');
  return section('Scenarios that did not come to their end', cutShort, ({ name, end, reason }) => [
    span(name, 'strong'),
    span(`  ${texts.scenarioEnd[end]}${reason === null ? '' : `: ${reason}`}`),
  ]);
}

function readingLines({ requirements }: ResultsRecord): readonly Line[] {
  const followed = requirements.filter(({ reading }) => reading !== undefined);
  return section(
    'Where the docs contradict themselves, this shop follows',
    followed,
    ({ id, reading = '', readings }) => [
      span(`${id.padEnd(20)} `),
      span(`${reading.padEnd(9)} `, 'strong'),
      span(readingMeaning(reading, readings), 'faint'),
    ],
  );
}

function noteLines(notes: readonly NoteRecord[]): readonly Line[] {
  return section('Not applicable', notes, ({ message, requirements }) => [
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
  const { verdict, platform, profile, target, seed, only } = results;
  const run = `${partWords(results)}${platform}, profile ${profile}, seed ${seed}${only === null ? '' : `, only ${only}`}, ${target}`;
  const written = surface.reportDir === null ? '' : ` · report: ${surface.reportDir}/report.html`;
  const effort = `${results.requests} ${results.requests === 1 ? 'request' : 'requests'} in ${duration(results.durationMs)}`;
  return [
    {
      spans: [
        span(texts.verdict[verdict].toUpperCase(), verdictInk[verdict]),
        span(`  ${countsWords(results)}`),
      ],
      indent: 0,
      hang: 2,
    },
    ...(surface.quiet ? [] : [{ spans: [span(meaningOf(results))], indent: 2, hang: 2 }]),
    { spans: [span(run, 'faint')], indent: 2, hang: 2 },
    { spans: [span(effort + written, 'faint')], indent: 2, hang: 2 },
    ...cleanUpLine(results),
    ...settlingLine(results),
  ];
}
