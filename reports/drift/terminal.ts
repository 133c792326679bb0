import type { DifferenceClass } from '../../suites/drift/difference.ts';
import type { Ink, Surface } from '../reporter.ts';
import { translateDrift } from '../lang/translate-drift.ts';
import { emptyLine, printLines, span, type Line, type Span } from '../terminal/line.ts';
import type { DatedDifference, DriftRecord, DriftVerdict } from './drift-record.ts';
import type { DriftWords } from './drift-words.ts';
import { countsInWords, driftWordsIn, whereInWords } from './say-drift.ts';

const inkOf: Readonly<Record<DifferenceClass, Ink>> = {
  'breaking-readers': 'bad',
  'breaking-writers': 'bad',
  behavioural: 'warn',
  additive: 'good',
  suspicious: 'unclear',
};

const inkOfVerdict: Readonly<Record<DriftVerdict, Ink>> = {
  none: 'good',
  suspected: 'unclear',
  additive: 'good',
  breaking: 'bad',
};

/** What drift there is, for a person who reads a terminal. */
export function renderDriftForTerminal(record: DriftRecord, surface: Surface): string {
  const { language } = surface;
  const words = driftWordsIn(language);
  const { verdict, known, baseline } = record;
  const lines: readonly Line[] = [
    ...translateDrift(record, language).differences.flatMap((each) => differenceLines(each, words)),
    line(
      0,
      span(words.verdict[verdict].toUpperCase(), inkOfVerdict[verdict]),
      span(`  ${countsInWords(record, words)}`),
    ),
    ...(surface.quiet
      ? []
      : [
          line(2, span(words.meaning[verdict])),
          line(2, span(words.lookedAt(record), 'faint')),
          ...(baseline?.otherContract === true ? [line(2, span(words.otherContract, 'faint'))] : []),
          ...(known.length === 0 ? [] : [line(2, span(words.known(known.length), 'faint'))]),
          ...(surface.reportDir === null
            ? []
            : [line(2, span(words.report(`${surface.reportDir}/drift.html`), 'faint'))]),
        ]),
  ];
  return `${printLines(lines, surface)}\n`;
}

function differenceLines(difference: DatedDifference, words: DriftWords): readonly Line[] {
  const { class: kind, suspected, title, was, is, breaks, confidence, requirements, evidence } = difference;
  const [shown] = evidence;
  const where = whereInWords(difference, words);
  const { label } = words;
  const wide = Math.max(9, ...Object.values(label).map(({ length }) => length + 1));
  const facts: readonly (readonly [string, string])[] = [
    [label.was, was],
    [label.is, is],
    [label.breaks, breaks],
    ...(where === '' ? [] : [[label.where, where] as const]),
    ...(requirements.length === 0 ? [] : [[label.touches, requirements.slice(0, 8).join(', ')] as const]),
    [label.sure, confidence],
    [label.seen, words.since(difference.since)],
    ...(shown === undefined
      ? []
      : [
          [
            label.request,
            `${shown.exchange}  ${shown.request} → ${String(shown.status ?? words.noAnswer)}`,
          ] as const,
        ]),
  ];
  const name = suspected === undefined ? words.class[kind] : words.suspected(words.class[suspected]);
  return [
    line(0, span(name.toUpperCase(), inkOf[kind]), span(`  ${title}`, 'strong')),
    ...facts.map(([about, text]): Line => ({
      spans: [span(about.padEnd(wide), 'faint'), span(text)],
      indent: 2,
      hang: wide + 2,
    })),
    emptyLine,
  ];
}

function line(indent: number, ...spans: readonly Span[]): Line {
  return { spans, indent, hang: indent + 2 };
}
