import type { ConditionOutcome } from '../../suites/traffic/adverse/judge-conditions.ts';
import type { Reason } from '../../suites/outcome.ts';
import { foundWords } from '../found-words.ts';
import type { Ink, Surface } from '../reporter.ts';
import { counted, placeOf, texts } from '../texts.ts';
import { emptyLine, printLines, span, type Line } from '../terminal/line.ts';
import { requirementHead } from '../terminal/requirement-head.ts';
import { cut } from '../visible.ts';
import type { JudgedPart, TrafficRequirement, TrafficResults } from './traffic-results.ts';
import { trafficTexts } from './traffic-texts.ts';

const longestValue = 200;
const mostReasons = 3;

/** What is said of traffic, for whoever reads a terminal: what is wrong first, the verdict last. */
export function renderTraffic(results: TrafficResults, surface: Surface): string {
  const { app, answers, conditions } = results;
  const lines = [
    ...partLines(trafficTexts.app, app, results),
    ...(answers === null ? [] : partLines(trafficTexts.answers, answers, results)),
    ...(conditions === null ? [] : conditionLines(conditions)),
    ...verdictLines(results, surface),
  ];
  return `${printLines(lines, surface)}\n`;
}

function partLines(title: string, { requirements }: JudgedPart, results: TrafficResults): readonly Line[] {
  const bad = requirements.filter(({ standing }) => standing !== 'pass');
  if (bad.length === 0) return [];
  return [
    { spans: [span(title, 'strong')], indent: 0, hang: 0 },
    emptyLine,
    ...bad.flatMap((each) => requirementLines(each, results)),
  ];
}

function requirementLines(requirement: TrafficRequirement, results: TrafficResults): readonly Line[] {
  const { standing, reasons, sources } = requirement;
  const rest = reasons.length - mostReasons;
  return [
    ...requirementHead(requirement, texts.standing[standing]),
    ...reasons.slice(0, mostReasons).flatMap((reason) => reasonLines(reason, results)),
    ...(rest > 0 ? [fact('', `and ${rest} more, all in the report`)] : []),
    ...sources.map((source) => fact('docs', placeOf(source))),
    emptyLine,
  ];
}

function reasonLines(reason: Reason, { exchanges }: TrafficResults): readonly Line[] {
  const { message, expected, received } = reason;
  const found = foundWords(reason);
  const shown = exchanges.find(({ id }) => id === reason.exchanges[0]);
  return [
    { spans: [span(message), span(found === null ? '' : ` (${found})`, 'faint')], indent: 4, hang: 4 },
    ...(expected === null ? [] : [fact('expected', cut(expected, longestValue), 'good')]),
    ...(received === null ? [] : [fact('received', cut(received, longestValue), 'bad')]),
    ...(shown === undefined
      ? []
      : [
          fact(
            'request',
            `${shown.id}  ${shown.method} ${cut(shown.url, longestValue)} → ${shown.status ?? 'no answer'}`,
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

function conditionLines(conditions: readonly ConditionOutcome[]): readonly Line[] {
  return [
    { spans: [span(trafficTexts.conditions, 'strong')], indent: 0, hang: 0 },
    ...conditions.map(({ condition, met, survival, why }) => ({
      spans: [
        span(condition.padEnd(20)),
        span(trafficTexts.survival[survival].padEnd(16), survivalInks[survival]),
        span(met === 0 ? why : `met ${met === 1 ? 'once' : `${met} times`}: ${why}`, 'faint'),
      ],
      indent: 2,
      hang: 38,
    })),
    emptyLine,
  ];
}

function verdictLines(results: TrafficResults, { reportDir }: Surface): readonly Line[] {
  const { verdict, platform, target, requests, source, notes } = results;
  return [
    {
      spans: [
        span(trafficTexts.verdict[verdict].toUpperCase(), verdict === 'conformant' ? 'good' : 'bad'),
        span(`  ${countsOf(results)}`),
      ],
      indent: 0,
      hang: 2,
    },
    { spans: [span(trafficTexts.verdictMeaning[verdict])], indent: 2, hang: 2 },
    {
      spans: [
        span(
          `${platform}, ${target}, ${requests} ${requests === 1 ? 'request' : 'requests'} (${source})${reportDir === null ? '' : ` · report: ${reportDir}`}`,
          'faint',
        ),
      ],
      indent: 2,
      hang: 2,
    },
    ...notes.map((note) => ({ spans: [span(note, 'faint')], indent: 2, hang: 2 })),
  ];
}

function countsOf({ app, answers }: TrafficResults): string {
  const words = (what: string, { counts }: JudgedPart): string =>
    `${what}: ${(['fail', 'error', 'inconclusive', 'warning', 'pass'] as const)
      .filter((standing) => counts[standing] > 0)
      .map((standing) => counted(counts[standing], standing))
      .join(' · ')}`;
  return [words('app', app), ...(answers === null ? [] : [words('answers', answers)])]
    .map((text) => (text.endsWith(': ') ? `${text}nothing judged` : text))
    .join('   ');
}

function fact(name: string, value: string, ink: Ink = 'plain'): Line {
  return { spans: [span(name.padEnd(10), 'faint'), span(value, ink)], indent: 6, hang: 16 };
}
