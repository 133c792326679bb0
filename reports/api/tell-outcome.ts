import type { Source } from '../../spec/requirements/requirement.ts';
import type { Reason, RequirementOutcome } from '../../suites/outcome.ts';
import { standingOf } from '../standing.ts';
import type { Deviation, DocsPlace, JudgedRequirement } from './judged-requirement.ts';

/** What callers hear of outcomes: those that count, the worst first. */
export function tellOutcomes(
  outcomes: readonly RequirementOutcome[],
  { docsUrl, place }: { readonly docsUrl: string; readonly place: (pointer: string) => string },
): readonly JudgedRequirement[] {
  const told = outcomes.flatMap((judged) => tellOutcome(judged, { docsUrl, place }) ?? []);
  return told.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
}

const worstFirst: readonly JudgedRequirement['outcome'][] = [
  'fail',
  'error',
  'inconclusive',
  'warning',
  'pass',
];

function tellOutcome(
  { requirement, outcome, reading, reasons }: RequirementOutcome,
  { docsUrl, place }: { readonly docsUrl: string; readonly place: (pointer: string) => string },
): JudgedRequirement | undefined {
  const { id, level, statement, sources } = requirement;
  const standing = standingOf(level, outcome);
  if (level === 'OBSERVED' || standing === 'not-applicable' || standing === 'waived') return undefined;
  const deviations = reasons.map((reason) => deviationOf(reason, place));
  const [first] = deviations;
  return {
    id,
    level,
    statement,
    outcome: standing,
    reading,
    message: first?.message ?? null,
    pointer: first?.pointer ?? null,
    expected: first?.expected ?? null,
    received: first?.received ?? null,
    deviations,
    docs: sources.map((source) => docsPlaceOf(source, docsUrl)),
  };
}

function deviationOf(
  { message, pointer, expected, received, count }: Reason,
  place: (pointer: string) => string,
): Deviation {
  return { message, pointer: pointer === null ? null : place(pointer), expected, received, count };
}

function docsPlaceOf({ heading, line, from }: Source, docsUrl: string): DocsPlace {
  return { heading, line: line ?? null, url: from === 'facts' ? null : docsUrl };
}
