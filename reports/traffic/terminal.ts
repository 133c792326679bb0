import { join } from 'node:path';
import type { ConditionOutcome } from '../../suites/traffic/adverse/judge-conditions.ts';
import type { Reason } from '../../suites/outcome.ts';
import type { ReportTexts } from '../lang/english.ts';
import { textsIn } from '../lang/report-texts.ts';
import { translateTraffic } from '../lang/translate-traffic.ts';
import type { Ink, Surface } from '../reporter.ts';
import { emptyLine, printLines, span, type Line } from '../terminal/line.ts';
import { requirementHead } from '../terminal/requirement-head.ts';
import { cut } from '../visible.ts';
import type { JudgedPart, TrafficRequirement, TrafficResults } from './traffic-results.ts';
import { trafficPageName } from './page-name.ts';
import { trafficWordsIn, type TrafficWords } from './words/words.ts';

const longestValue = 200;
const mostReasons = 3;

/** What every part needs, beside what it tells of. */
interface Means {
  readonly results: TrafficResults;
  readonly surface: Surface;
  /** What all reports say. */
  readonly shared: ReportTexts;
  readonly words: TrafficWords;
}

/** What is said of traffic, for whoever reads a terminal: what is wrong first, the verdict last. */
export function renderTraffic(judged: TrafficResults, surface: Surface): string {
  const { language } = surface;
  const results = translateTraffic(judged, language);
  const words = trafficWordsIn(language);
  const means: Means = { results, surface, shared: textsIn(language), words };
  const { app, answers, conditions } = results;
  const lines = [
    ...partLines(words.app, app, means),
    ...(answers === null ? [] : partLines(words.answers, answers, means)),
    ...(conditions === null ? [] : conditionLines(conditions, means)),
    ...verdictLines(means),
  ];
  return `${printLines(lines, surface)}\n`;
}

function partLines(title: string, { requirements }: JudgedPart, means: Means): readonly Line[] {
  const bad = requirements.filter(({ standing }) => standing !== 'pass');
  if (bad.length === 0) return [];
  return [
    { spans: [span(title, 'strong')], indent: 0, hang: 0 },
    emptyLine,
    ...bad.flatMap((each) => requirementLines(each, means)),
  ];
}

function requirementLines(requirement: TrafficRequirement, means: Means): readonly Line[] {
  const { standing, reasons, sources } = requirement;
  const { shared } = means;
  const rest = reasons.length - mostReasons;
  return [
    ...requirementHead(requirement, shared.standing[standing]),
    ...reasons.slice(0, mostReasons).flatMap((reason) => reasonLines(reason, means)),
    ...(rest > 0 ? [fact('', shared.moreInReport(rest))] : []),
    ...sources.map((source) => fact(shared.fact.docs, shared.place(source))),
    emptyLine,
  ];
}

function reasonLines(reason: Reason, { results, shared }: Means): readonly Line[] {
  const { message, expected, received } = reason;
  const found = shared.found(reason);
  const shown = results.exchanges.find(({ id }) => id === reason.exchanges[0]);
  return [
    { spans: [span(message), span(found === null ? '' : ` (${found})`, 'faint')], indent: 4, hang: 4 },
    ...(expected === null ? [] : [fact(shared.fact.expected, cut(expected, longestValue), 'good')]),
    ...(received === null ? [] : [fact(shared.fact.received, cut(received, longestValue), 'bad')]),
    ...(shown === undefined
      ? []
      : [
          fact(
            shared.fact.request,
            `${shown.id}  ${shown.method} ${cut(shown.url, longestValue)} → ${shown.status ?? shared.noAnswer}`,
          ),
        ]),
  ];
}

const survivalInks: Readonly<Record<ConditionOutcome['survival'], Ink>> = {
  survived: 'good',
  'not-survived': 'bad',
  'could-not-tell': 'unclear',
  'not-met': 'faint',
};

function conditionLines(conditions: readonly ConditionOutcome[], { words }: Means): readonly Line[] {
  return [
    { spans: [span(words.conditions, 'strong')], indent: 0, hang: 0 },
    ...conditions.map(({ condition, met, survival, why }) => ({
      spans: [
        span(condition.padEnd(20)),
        span(words.survival[survival].padEnd(16), survivalInks[survival]),
        span(met === 0 ? why : words.met(met, why), 'faint'),
      ],
      indent: 2,
      hang: 38,
    })),
    emptyLine,
  ];
}

function verdictLines({ results, surface, shared, words }: Means): readonly Line[] {
  const { verdict, platform, target, requests, source, notes } = results;
  const report =
    surface.reportDir === null ? '' : ` · ${shared.report}: ${join(surface.reportDir, trafficPageName)}`;
  return [
    {
      spans: [
        span(words.verdict[verdict].toUpperCase(), verdict === 'conformant' ? 'good' : 'bad'),
        span(`  ${countsOf(results, { shared, words })}`),
      ],
      indent: 0,
      hang: 2,
    },
    { spans: [span(words.verdictMeaning[verdict])], indent: 2, hang: 2 },
    {
      spans: [span(`${platform}, ${target}, ${words.requests(requests)} (${source})${report}`, 'faint')],
      indent: 2,
      hang: 2,
    },
    ...notes.map((note) => ({ spans: [span(note, 'faint')], indent: 2, hang: 2 })),
  ];
}

function countsOf(
  { app, answers }: TrafficResults,
  { shared, words }: Pick<Means, 'shared' | 'words'>,
): string {
  const say = (what: string, { counts }: JudgedPart): string => {
    const told = (['fail', 'error', 'inconclusive', 'warning', 'pass'] as const)
      .filter((standing) => counts[standing] > 0)
      .map((standing) => shared.counted(counts[standing], standing));
    return `${what}: ${told.length === 0 ? words.nothingJudged : told.join(' · ')}`;
  };
  return [say(words.ofApp, app), ...(answers === null ? [] : [say(words.ofAnswers, answers)])].join('   ');
}

function fact(name: string, value: string, ink: Ink = 'plain'): Line {
  return { spans: [span(name.padEnd(10), 'faint'), span(value, ink)], indent: 6, hang: 16 };
}
