import type { Reason } from '../../suites/outcome.ts';
import { renderCurl } from '../curl.ts';
import type { Report } from '../report.ts';
import type { RequirementRecord } from '../results.ts';
import { placeOf, readingMeaning } from '../texts.ts';

/** A reason in plain lines: what, where, in which docs, and how to see it again. */
export function describeReason(reason: Reason, requirement: RequirementRecord, report: Report): string {
  const decisive = report.evidence.exchanges.find(({ id }) => id === reason.exchanges[0]);
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['level', requirement.level],
    ['expected', reason.expected],
    ['received', reason.received],
    ['at', reason.pointer],
    ['times', reason.count > 1 ? String(reason.count) : null],
    ['docs', requirement.sources.map(placeOf).join('; ')],
    ['requests', reason.exchanges.join(', ') || null],
  ];
  return [
    reason.message,
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])),
    ...(decisive === undefined ? [] : ['see it again:', renderCurl(decisive, report.results)]),
  ].join('\n');
}

/** Which reading of contradictory docs the shop follows. */
export function describeReading({ reading = '', readings }: RequirementRecord): string {
  return `Follows the reading "${reading}" of the docs: ${readingMeaning(reading, readings)}`;
}
