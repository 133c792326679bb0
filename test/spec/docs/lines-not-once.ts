import type { Page } from '../../../spec/docs/page.ts';

/** Lines of a page that are in no block or in several; blank ones, and what stands before the page, may be in none. */
export function linesNotOnce(
  page: string,
  cut: (page: string) => Page,
): readonly { line: number; count: number }[] {
  const lines = page.split('\n');
  const bodyStart = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const counts = lines.map(() => 0);
  for (const { from, to } of cut(page).blocks)
    for (let line = from; line <= to; line++) counts[line - 1] = (counts[line - 1] ?? 0) + 1;
  return lines.flatMap((line, index) => {
    const count = counts[index] ?? 0;
    const fits = index < bodyStart ? count === 0 : line.trim() === '' ? count <= 1 : count === 1;
    return fits ? [] : [{ line: index + 1, count }];
  });
}
