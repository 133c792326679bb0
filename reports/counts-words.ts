import type { ResultsRecord } from './results.ts';
import { standings, type Standing } from './standing.ts';
import { counted } from './texts.ts';

/** `1 failed · 291 passed · 20 not applicable`: how many requirements have each standing that occurs. */
export function countsWords(
  { counts }: Pick<ResultsRecord, 'counts'>,
  count: (many: number, standing: Standing) => string = counted,
): string {
  const byStanding: Readonly<Record<Standing, number>> = {
    ...counts,
    'not-applicable': counts.notApplicable,
  };
  return standings
    .filter((standing) => byStanding[standing] > 0)
    .map((standing) => count(byStanding[standing], standing))
    .join(' · ');
}
