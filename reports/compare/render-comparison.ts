import type { ComparedAspect, Likeness } from '../../suites/portability/compare-platforms.ts';
import type { Comparison } from './compare-embedded.ts';

const headings: Readonly<Record<Likeness, string>> = {
  undocumented: 'Differs, and the docs do not say so',
  'by design': 'Differs by design: the docs of both say what they do',
  same: 'The same',
};

/** Tables in Markdown: what is undocumented first; what is the same is counted, or listed where all is asked for. */
export function renderComparison({ platforms, aspects }: Comparison, { all }: { all: boolean }): string {
  const order: readonly Likeness[] = all
    ? ['undocumented', 'by design', 'same']
    : ['undocumented', 'by design'];
  const tables = order.flatMap((likeness) => [
    `${headings[likeness]}:`,
    '',
    ...table(
      aspects.filter((aspect) => aspect.likeness === likeness),
      platforms,
    ),
    '',
  ]);
  return `${[...tables, summary(aspects)].join('\n')}\n`;
}

function table(aspects: readonly ComparedAspect[], platforms: Comparison['platforms']): readonly string[] {
  if (aspects.length === 0) return ['nothing'];
  const rows = [
    ['what', ...platforms],
    ...aspects.map(({ question, left, right, documented: [l, r] }) => [
      question,
      said(left, l),
      said(right, r),
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)];
}

/** What was seen, and whether the docs leave it open. */
function said(seen: string, documented: string | null): string {
  return documented === null ? `${seen} (not said)` : seen;
}

function summary(aspects: readonly ComparedAspect[]): string {
  const count = (likeness: Likeness): number =>
    aspects.filter((aspect) => aspect.likeness === likeness).length;
  return `${aspects.length} things compared: ${count('same')} the same, ${count('by design')} different by design, ${count('undocumented')} different without a word in the docs.`;
}
