import type { DifferenceClass } from '../../suites/drift/difference.ts';
import type { DatedDifference, DriftRecord, DriftVerdict } from './drift-record.ts';

/** The words of drift reports, in one place. */
export const driftWords = {
  verdict: {
    none: 'No drift',
    suspected: 'No drift that is certain',
    additive: 'Drift, additive',
    breaking: 'Drift, breaking',
  } satisfies Record<DriftVerdict, string>,

  meaning: {
    none: 'The API looks and behaves as it did.',
    suspected: 'Something looks different, and was seen too rarely to say so.',
    additive: 'There is something new. What clients read and send today goes on working.',
    breaking: 'Clients that work today may fail, or go on with something else than they mean.',
  } satisfies Record<DriftVerdict, string>,

  class: {
    'breaking-readers': 'breaks readers',
    'breaking-writers': 'breaks writers',
    behavioural: 'behaves otherwise',
    additive: 'new',
    suspicious: 'suspicious',
  } satisfies Record<DifferenceClass, string>,

  classMeaning: {
    'breaking-readers': 'Whoever reads what the shop sends may fail.',
    'breaking-writers': 'What clients send is refused now.',
    behavioural: 'The form is as it was; what the shop does, or what its values mean, is not.',
    additive: 'Something new that nobody has to know of.',
    suspicious: 'It may be chance: not enough was seen to say. It does not change how the command ends.',
  } satisfies Record<DifferenceClass, string>,
} as const;

/** `2 break readers`-like counts, worst first; `nothing` where there are none. */
export function countsInWords({ counts, differences }: Pick<DriftRecord, 'counts' | 'differences'>): string {
  if (differences.length === 0) return 'nothing different';
  return (Object.keys(driftWords.class) as DifferenceClass[])
    .filter((name) => counts[name] > 0)
    .map((name) => `${String(counts[name])} ${driftWords.class[name]}`)
    .join(' · ');
}

/** What was looked at, in a sentence. */
export function lookedAt({ exchanges, orders, basis, target, baseline }: DriftRecord): string {
  const how = basis === 'probe' ? 'its own requests, none of which changes anything' : `a ${basis} run`;
  const seen = `${String(exchanges)} exchanges (${basis === 'traffic' ? 'recorded traffic' : how}), ${String(orders)} orders, ${target}`;
  return baseline === null
    ? `${seen}. There is no baseline: only the contract was held against.`
    : `${seen}. Baseline ${baseline.file} (${baseline.digest}).`;
}

/** `since 2026-11-20, seen 3 of 3 times`. */
export function sinceInWords({ since: { firstSeen, times, of } }: Pick<DatedDifference, 'since'>): string {
  const day = firstSeen.slice(0, 10);
  return times === 1 && of === 1
    ? `first seen ${day}`
    : `since ${day}, seen ${String(times)} of ${String(of)} times`;
}

/** Where it shows: operations and places. Long lists are cut. */
export function whereInWords({ where, places }: DatedDifference): string {
  return [listed(where, 4), places.length > 1 ? listed(places, 12) : '']
    .filter((part) => part !== '')
    .join(': ');
}

function listed(names: readonly string[], most: number): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
