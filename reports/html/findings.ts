import type { Dialect } from '../../spec/dialect.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { RequirementRecord } from '../results.ts';
import { Stories, type PageStory } from './story.ts';
import { buildSum } from './sums/build-sum.ts';
import type { PageSum } from './sums/page-sum.ts';

/** What the page shows of a reason beside what results say. */
export interface PageFinding {
  readonly sum: PageSum | null;
  readonly story: PageStory | null;
}

/** Reasons of one requirement that are drawn; more of the same would only be longer. */
const mostDrawn = 5;

/** Of each requirement that has something to show: one a reason, in their order. */
export function buildFindings(
  requirements: readonly Pick<RequirementRecord, 'id' | 'outcome' | 'reasons'>[],
  exchanges: readonly ExchangeRecord[],
  dialect: Dialect,
): Readonly<Record<string, readonly PageFinding[]>> {
  const stories = new Stories(exchanges);
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const found = requirements.flatMap(({ id, outcome, reasons }) => {
    if (outcome !== 'fail') return [];
    const findings = reasons.map((reason, index): PageFinding => ({
      sum: buildSum(reason, byId.get(reason.exchanges[0] ?? ''), dialect),
      story: index < mostDrawn ? stories.tell(reason) : null,
    }));
    return findings.some(({ sum, story }) => sum !== null || story !== null) ? [[id, findings] as const] : [];
  });
  return Object.fromEntries(found);
}
