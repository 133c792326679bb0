import type { DifferenceClass } from '../../suites/drift/difference.ts';
import type { Ink, Surface } from '../reporter.ts';
import { emptyLine, printLines, span, type Line, type Span } from '../terminal/line.ts';
import type { DatedDifference, DriftRecord, DriftVerdict } from './drift-record.ts';
import { countsInWords, driftWords, lookedAt, sinceInWords, whereInWords } from './drift-words.ts';

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
  const { verdict, known, baseline } = record;
  const lines: readonly Line[] = [
    ...record.differences.flatMap(differenceLines),
    line(
      0,
      span(driftWords.verdict[verdict].toUpperCase(), inkOfVerdict[verdict]),
      span(`  ${countsInWords(record)}`),
    ),
    ...(surface.quiet
      ? []
      : [
          line(2, span(driftWords.meaning[verdict])),
          line(2, span(lookedAt(record), 'faint')),
          ...(baseline?.otherContract === true
            ? [line(2, span('The baseline was learned by another version of the contract.', 'faint'))]
            : []),
          ...(known.length === 0 ? [] : [line(2, span(knownWords(known), 'faint'))]),
          ...(surface.reportDir === null
            ? []
            : [line(2, span(`report: ${surface.reportDir}/drift.html`, 'faint'))]),
        ]),
  ];
  return `${printLines(lines, surface)}\n`;
}

function knownWords(known: readonly string[]): string {
  return `${String(known.length)} ${known.length === 1 ? 'difference' : 'differences'} from the contract that the baseline has, too: no drift.`;
}

function differenceLines(difference: DatedDifference): readonly Line[] {
  const { class: kind, suspected, title, was, is, breaks, confidence, requirements, evidence } = difference;
  const [shown] = evidence;
  const where = whereInWords(difference);
  const facts: readonly (readonly [string, string])[] = [
    ['was', was],
    ['is', is],
    ['breaks', breaks],
    ...(where === '' ? [] : [['where', where] as const]),
    ...(requirements.length === 0 ? [] : [['touches', requirements.slice(0, 8).join(', ')] as const]),
    ['sure', confidence],
    ['seen', sinceInWords(difference)],
    ...(shown === undefined
      ? []
      : [
          [
            'request',
            `${shown.exchange}  ${shown.request} → ${String(shown.status ?? 'no answer')}`,
          ] as const,
        ]),
  ];
  const name =
    suspected === undefined ? driftWords.class[kind] : `suspicious, would be: ${driftWords.class[suspected]}`;
  return [
    line(0, span(name.toUpperCase(), inkOf[kind]), span(`  ${title}`, 'strong')),
    ...facts.map(([label, text]): Line => ({
      spans: [span(label.padEnd(9), 'faint'), span(text)],
      indent: 2,
      hang: 11,
    })),
    emptyLine,
  ];
}

function line(indent: number, ...spans: readonly Span[]): Line {
  return { spans, indent, hang: indent + 2 };
}
