/** Cells as they are printed; each row as long as the head. The first column is words, the others are numbers. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A Markdown table that reads as well before it is rendered: columns of one width, words to the left, numbers to the right. */
export function renderTable({ head, rows }: Table): string {
  const widths = head.map((_cell, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const padded = (row: readonly string[]): string =>
    line(row.map((cell, column) => cell[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0)));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [padded(head), line(rule), ...rows.map(padded)].join('\n');
}
