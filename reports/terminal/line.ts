import type { Ink, Surface } from '../reporter.ts';
import { visible } from '../visible.ts';

/** A piece of a line, with what it means. */
export interface Span {
  readonly text: string;
  readonly ink: Ink;
}

/** One line of a report as data. */
export interface Line {
  readonly spans: readonly Span[];
  /** Columns before it. */
  readonly indent: number;
  /** Columns before what does not fit into the first line; null leaves it in one line, to be copied. */
  readonly hang: number | null;
}

export function span(text: string, ink: Ink = 'plain'): Span {
  return { text, ink };
}

export const emptyLine: Line = { spans: [], indent: 0, hang: 0 };

/** Items under a title, with an empty line after them; nothing where there are none. */
export function section<T>(
  title: string,
  items: readonly T[],
  spansOf: (item: T) => Line['spans'],
): readonly Line[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => ({ spans: spansOf(item), indent: 2, hang: 6 }));
  return [{ spans: [span(title, 'strong')], indent: 0, hang: 0 }, ...lines, emptyLine];
}

/** Prints lines. Text of a shop cannot move the cursor, ring bells or turn the direction of writing. */
export function printLines(lines: readonly Line[], surface: Pick<Surface, 'width' | 'paint'>): string {
  return lines
    .flatMap((line) => wrap(line, surface.width).map((part) => print(part, surface.paint)))
    .join('\n');
}

function print({ spans, indent }: Line, paint: Surface['paint']): string {
  return spans.length === 0
    ? ''
    : ' '.repeat(indent) + spans.map(({ text, ink }) => paint(ink, text)).join('');
}

function wrap(line: Line, width: number): readonly Line[] {
  const { indent, hang } = line;
  const spans = line.spans.map(({ text, ink }) => span(visible(text), ink));
  if (hang === null || spans.length === 0) return [{ ...line, spans }];
  const rows: Span[][] = [];
  let column = Number.POSITIVE_INFINITY;
  for (const word of spans.flatMap(wordsOf)) {
    if (column + word.text.trimEnd().length > width) {
      column = rows.length === 0 ? indent : hang;
      rows.push([]);
    }
    rows.at(-1)?.push(word);
    column += word.text.length;
  }
  return rows.map((words, index) => ({
    ...line,
    spans: trimmed(words),
    indent: index === 0 ? indent : hang,
  }));
}

function trimmed(words: readonly Span[]): readonly Span[] {
  const last = words.at(-1);
  return last === undefined ? [] : [...words.slice(0, -1), span(last.text.trimEnd(), last.ink)];
}

function wordsOf({ text, ink }: Span): readonly Span[] {
  return text.split(/(?<= )(?=\S)/).map((word) => span(word, ink));
}
