import { renderCurl } from '../curl.ts';
import { foundWords } from '../found-words.ts';
import type { Report } from '../report.ts';
import type { ReasonRecord, RequirementRecord } from '../results.ts';
import { acceptedWords, placeOf, readingMeaning } from '../texts.ts';

/** A reason in plain lines: what, where, in which docs, and how to see it again. */
export function describeReason(reason: ReasonRecord, requirement: RequirementRecord, report: Report): string {
  const decisive = report.evidence.exchanges.find(({ id }) => id === reason.exchanges[0]);
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['level', requirement.level],
    ['expected', reason.expected],
    ['received', reason.received],
    ['at', reason.pointer],
    ['times', reason.count > 1 ? String(reason.count) : null],
    ['orders', reason.orders === undefined ? null : foundWords(reason)],
    ['docs', requirement.sources.map(placeOf).join('; ')],
    ['requests', reason.exchanges.join(', ') || null],
    ['signature', reason.signature ?? null],
    ['waived', reason.waiver === undefined ? null : acceptedWords(reason.waiver)],
  ];
  return [
    reason.message,
    ...facts.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])),
    ...(decisive === undefined ? [] : ['see it again:', renderCurl(decisive, report.results)]),
  ].join('\n');
}

/** Who accepted the failures of a requirement, and why. */
export function describeAccepted({ reasons }: RequirementRecord): string {
  const accepted = reasons.flatMap(({ waiver }) => (waiver === undefined ? [] : [acceptedWords(waiver)]));
  return `Waived: ${[...new Set(accepted)].join('; ')}`;
}

/** Which reading of contradictory docs the shop follows. */
export function describeReading({ reading = '', readings }: RequirementRecord): string {
  return `Follows the reading "${reading}" of the docs: ${readingMeaning(reading, readings)}`;
}
