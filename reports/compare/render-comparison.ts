import type { ComparedAspect, Likeness } from '../../suites/portability/compare-platforms.ts';
import type { Language } from '../lang/language.ts';
import { translateAspect } from '../lang/translate-comparison.ts';
import type { Comparison } from './compare-embedded.ts';
import { compareWordsIn, type CompareWords } from './compare-words.ts';

/** Tables in Markdown: what is undocumented first; what is the same is counted, or listed where all is asked for. */
export function renderComparison(
  { platforms, aspects }: Comparison,
  { all, language }: { readonly all: boolean; readonly language?: Language },
): string {
  const words = compareWordsIn(language);
  const order: readonly Likeness[] = all
    ? ['undocumented', 'by design', 'same']
    : ['undocumented', 'by design'];
  const tables = order.flatMap((likeness) => [
    `${words.heading[likeness]}:`,
    '',
    ...table(
      aspects
        .filter((aspect) => aspect.likeness === likeness)
        .map((aspect) => translateAspect(aspect, language)),
      { platforms, words },
    ),
    '',
  ]);
  return `${[...tables, summary(aspects, words)].join('\n')}\n`;
}

function table(
  aspects: readonly ComparedAspect[],
  { platforms, words }: Pick<Comparison, 'platforms'> & { readonly words: CompareWords },
): readonly string[] {
  if (aspects.length === 0) return [words.nothing];
  const rows = [
    [words.what, ...platforms],
    ...aspects.map(({ question, left, right, documented: [l, r] }) => [
      question,
      said(left, l, words),
      said(right, r, words),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)];
}

/** What was seen, and whether the docs leave it open. */
function said(seen: string, documented: string | null, words: CompareWords): string {
  return documented === null ? words.notSaid(seen) : seen;
}

function summary(aspects: readonly ComparedAspect[], words: CompareWords): string {
  const count = (likeness: Likeness): number =>
    aspects.filter((aspect) => aspect.likeness === likeness).length;
  return words.sum(aspects.length, {
    same: count('same'),
    'by design': count('by design'),
    undocumented: count('undocumented'),
  });
}
