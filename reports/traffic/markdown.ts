import type { Language } from '../lang/language.ts';
import { textsIn } from '../lang/report-texts.ts';
import { translateTraffic } from '../lang/translate-traffic.ts';
import { cut, visible } from '../visible.ts';
import type { JudgedPart, TrafficResults } from './traffic-results.ts';
import { trafficWordsIn } from './words/words.ts';

const longestValue = 300;

/** `traffic.md`: what is said of traffic, for pull requests and chats. */
export function renderTrafficMarkdown(judged: TrafficResults, language?: Language): string {
  const results = translateTraffic(judged, language);
  const { verdict, platform, target, requests, source, app, answers, conditions, notes } = results;
  const words = trafficWordsIn(language);
  const means: Means = { results, language };
  return [
    `# ${words.verdict[verdict]}`,
    '',
    words.verdictMeaning[verdict],
    '',
    `${platform}, ${literal(target)}, ${words.requests(requests)}, ${words.from(literal(source))}`,
    '',
    ...partBlock(words.app, app, means),
    ...(answers === null ? [] : partBlock(words.answers, answers, means)),
    ...conditionBlock(conditions ?? [], language),
    ...notes.map((note) => `- ${plain(note)}`),
    '',
  ].join('\n');
}

interface Means {
  readonly results: TrafficResults;
  readonly language: Language | undefined;
}

function partBlock(
  title: string,
  { counts, requirements }: JudgedPart,
  { results: { exchanges }, language }: Means,
): readonly string[] {
  const { standing: standings, fact, noAnswer, place } = textsIn(language);
  const bad = requirements.filter(({ standing }) => standing !== 'pass');
  return [
    `## ${title}`,
    '',
    trafficWordsIn(language).counts(counts),
    '',
    ...bad.flatMap(({ id, level, standing, statement, reasons, sources }) => [
      `### ${standings[standing]}: ${id} (${level})`,
      '',
      plain(statement),
      '',
      ...reasons.flatMap(({ message, expected, received, exchanges: shows }) => {
        const shown = exchanges.find((exchange) => exchange.id === shows[0]);
        return [
          `- ${plain(message)}`,
          ...(expected === null ? [] : [`  - ${fact.expected} ${literal(expected)}`]),
          ...(received === null ? [] : [`  - ${fact.received} ${literal(received)}`]),
          ...(shown === undefined
            ? []
            : [
                `  - ${fact.request} ${shown.id} ${literal(`${shown.method} ${shown.url}`)} → ${shown.status ?? noAnswer}`,
              ]),
        ];
      }),
      ...sources.map((source) => `- ${fact.docs}: ${plain(place(source))}`),
      '',
    ]),
  ];
}

function conditionBlock(
  conditions: NonNullable<TrafficResults['conditions']>,
  language: Language | undefined,
): readonly string[] {
  if (conditions.length === 0) return [];
  const words = trafficWordsIn(language);
  const { condition: name, met: times, outcome, why: shows } = words.columns;
  return [
    `## ${words.conditions}`,
    '',
    `| ${[name, times, outcome, shows].join(' | ')} |`,
    '| --- | --: | --- | --- |',
    ...conditions.map(
      ({ condition, met, survival, why }) =>
        `| ${condition} | ${met} | ${words.survival[survival]} | ${plain(why).replaceAll('|', '\\|')} |`,
    ),
    '',
  ];
}

/** Text of an app or a shop marks nothing up. */
function plain(text: string): string {
  return visible(text).replaceAll(/[\\`*_{}[\]<>#!~]/g, String.raw`\$&`);
}

function literal(text: string): string {
  return `\`${cut(visible(text), longestValue).replaceAll('`', 'ˋ')}\``;
}
