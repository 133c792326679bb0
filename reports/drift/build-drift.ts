import type { Comparison } from '../../suites/drift/compare-shapes.ts';
import { differenceClasses, type DifferenceClass } from '../../suites/drift/difference.ts';
import type { ObservedShape } from '../../suites/drift/shape.ts';
import type { Baseline } from './baseline-file.ts';
import type { DriftRecord, DriftVerdict } from './drift-record.ts';
import { sinceWhen, type ComparedLine, type HistoryLine } from './history.ts';

export interface Compared {
  readonly comparison: Comparison;
  readonly baseline: Baseline | null;
  readonly now: ObservedShape;
  /** API base, or the file that traffic was read from. */
  readonly target: string;
  readonly at: Date;
  readonly suite: string;
}

/** The line of the history that a comparison is. */
export function lineOf({ comparison, baseline, now, target, at }: Compared): ComparedLine {
  return {
    type: 'compared',
    at: at.toISOString(),
    platform: now.platform,
    target,
    baseline: baseline?.digest ?? null,
    differences: comparison.differences.map(({ id, fingerprint, class: kind, title }) => ({
      id,
      fingerprint,
      class: kind,
      title,
    })),
  };
}

/** All that is said about a comparison. @param history with the line of this comparison at its end */
export function buildDrift(compared: Compared, history: readonly HistoryLine[]): DriftRecord {
  const { comparison, baseline, now, target, at, suite } = compared;
  const ofShop = history.filter((line) => line.platform === now.platform && line.target === target);
  const once = { firstSeen: at.toISOString(), lastSeen: at.toISOString(), times: 1, of: 1 };
  const { differences, known } = comparison;
  const counts = Object.fromEntries(
    differenceClasses.map((name) => [
      name,
      differences.filter((difference) => difference.class === name).length,
    ]),
  ) as Record<DifferenceClass, number>;
  return {
    formatVersion: 1,
    verdict: verdictOf(counts),
    platform: now.platform,
    target,
    basis: now.basis,
    comparedAt: at.toISOString(),
    suite,
    contract: now.contract,
    exchanges: now.exchanges,
    orders: now.orders,
    baseline:
      baseline === null
        ? null
        : {
            file: baseline.file,
            digest: baseline.digest,
            otherContract: baseline.shape.contract !== now.contract,
          },
    counts,
    differences: differences.map((difference) => ({
      ...difference,
      since: sinceWhen(ofShop, difference.fingerprint) ?? once,
    })),
    known,
  };
}

/** What changes what a client is used to is breaking, be it what is sent or what is done. */
function verdictOf(counts: Readonly<Record<DifferenceClass, number>>): DriftVerdict {
  if (counts['breaking-readers'] + counts['breaking-writers'] + counts.behavioural > 0) return 'breaking';
  if (counts.additive > 0) return 'additive';
  return counts.suspicious > 0 ? 'suspected' : 'none';
}
