import { placeOf, texts } from '../texts.ts';
import { cut, visible } from '../visible.ts';
import type { JudgedPart, TrafficResults } from './traffic-results.ts';
import { trafficTexts } from './traffic-texts.ts';

const longestValue = 300;

/** `traffic.md`: what is said of traffic, for pull requests and chats. */
export function renderTrafficMarkdown(results: TrafficResults): string {
  const { verdict, platform, target, requests, source, app, answers, conditions, notes } = results;
  return [
    `# ${trafficTexts.verdict[verdict]}`,
    '',
    trafficTexts.verdictMeaning[verdict],
    '',
    `${platform}, ${literal(target)}, ${requests} requests, from ${literal(source)}`,
    '',
    ...partBlock(trafficTexts.app, app, results),
    ...(answers === null ? [] : partBlock(trafficTexts.answers, answers, results)),
    ...conditionBlock(conditions ?? []),
    ...notes.map((note) => `- ${plain(note)}`),
    '',
  ].join('\n');
}

function partBlock(
  title: string,
  { counts, requirements }: JudgedPart,
  { exchanges }: TrafficResults,
): readonly string[] {
  const bad = requirements.filter(({ standing }) => standing !== 'pass');
  return [
    `## ${title}`,
    '',
    `${counts.fail} failed · ${counts.warning} warnings · ${counts.inconclusive} inconclusive · ${counts.pass} passed`,
    '',
    ...bad.flatMap(({ id, level, standing, statement, reasons, sources }) => [
      `### ${texts.standing[standing]}: ${id} (${level})`,
      '',
      plain(statement),
      '',
      ...reasons.flatMap(({ message, expected, received, exchanges: shows }) => {
        const shown = exchanges.find((exchange) => exchange.id === shows[0]);
        return [
          `- ${plain(message)}`,
          ...(expected === null ? [] : [`  - expected ${literal(expected)}`]),
          ...(received === null ? [] : [`  - received ${literal(received)}`]),
          ...(shown === undefined
            ? []
            : [
                `  - request ${shown.id} ${literal(`${shown.method} ${shown.url}`)} → ${shown.status ?? 'no answer'}`,
              ]),
        ];
      }),
      ...sources.map((source) => `- docs: ${plain(placeOf(source))}`),
      '',
    ]),
  ];
}

function conditionBlock(conditions: NonNullable<TrafficResults['conditions']>): readonly string[] {
  if (conditions.length === 0) return [];
  return [
    `## ${trafficTexts.conditions}`,
    '',
    '| condition | met | outcome | what shows it |',
    '| --- | --: | --- | --- |',
    ...conditions.map(
      ({ condition, met, survival, why }) =>
        `| ${condition} | ${met} | ${trafficTexts.survival[survival]} | ${plain(why).replaceAll('|', '\\|')} |`,
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
