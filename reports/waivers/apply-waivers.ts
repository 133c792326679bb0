import picomatch from 'picomatch';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { mostKinds } from '../../suites/tally.ts';
import type { ReasonRecord, RequirementRecord } from '../results.ts';
import { daysBetween, mostDaysAhead, type AcceptedRecord, type Waiver } from './waiver.ts';

/** What decides whether a waiver counts in a run. */
export interface WaiverGrounds {
  readonly run: Pick<RunRecord, 'target'>;
  /** The day of judging in UTC, like `2027-01-31`. */
  readonly today: string;
}

/** The waivers that count: for this shop, not expired, not too far ahead. */
export function countingWaivers(waivers: readonly Waiver[], grounds: WaiverGrounds): readonly Waiver[] {
  return waivers.filter((waiver) => isForShop(waiver, grounds.run) && isInTime(waiver, grounds.today));
}

/** Is the run's shop one of those that a waiver is for? */
export function isForShop({ shop }: Waiver, { target }: WaiverGrounds['run']): boolean {
  return shop === undefined || picomatch.isMatch(shopNameOf(target), shop, { nocase: true });
}

/** What globs over shops are held against: the host of the target. */
export function shopNameOf(target: string): string {
  return new URL(target).hostname;
}

function isInTime({ expires }: Waiver, today: string): boolean {
  const ahead = daysBetween(today, expires);
  return ahead >= 0 && ahead <= mostDaysAhead;
}

/**
 * Notes on each failure of a requirement who accepted it. Only where all were accepted is the requirement waived; what could not be told
 * beside them stays open, because nobody can accept what is not known.
 */
export function applyWaivers(requirement: RequirementRecord, waivers: readonly Waiver[]): RequirementRecord {
  if (requirement.outcome !== 'fail') return requirement;
  const own = waivers.filter((waiver) => waiver.requirement === requirement.id);
  if (own.length === 0) return requirement;
  const reasons = requirement.reasons.map((reason) => noteWaiver(reason, own));
  return { ...requirement, reasons, standing: standingWith(requirement, reasons) };
}

function noteWaiver(reason: ReasonRecord, waivers: readonly Waiver[]): ReasonRecord {
  const waiver = waivers.find(({ signature }) => signature === reason.signature);
  return waiver === undefined ? reason : { ...reason, waiver: acceptedBy(waiver) };
}

function acceptedBy({ reason, owner, issue, expires }: Waiver): AcceptedRecord {
  return { reason, owner, issue, expires };
}

function standingWith(
  { standing }: RequirementRecord,
  reasons: readonly ReasonRecord[],
): RequirementRecord['standing'] {
  const failures = reasons.filter(({ signature }) => signature !== undefined);
  const untold = reasons.length >= mostKinds;
  if (standing !== 'fail' || untold || failures.some(({ waiver }) => waiver === undefined)) return standing;
  return failures.length < reasons.length ? 'inconclusive' : 'waived';
}
