import picomatch from 'picomatch';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { mostKinds } from '../../suites/tally.ts';
import type { ReasonRecord, RequirementRecord } from '../results.ts';
import { daysBetween, mostDaysAhead, type AcceptedRecord, type Waiver } from './waiver.ts';

/** What decides whether a waiver counts in a run. */
export interface WaiverGrounds {
  readonly run: Pick<RunRecord, 'target' | 'shop'>;
  /** The day of judging in UTC, like `2027-01-31`. */
  readonly today: string;
}

/** The waivers that count: for this shop, not expired, not too far ahead. */
export function countingWaivers(waivers: readonly Waiver[], grounds: WaiverGrounds): readonly Waiver[] {
  return waivers.filter((waiver) => isForShop(waiver, grounds.run) && isInTime(waiver, grounds.today));
}

/** Is the run's shop one of those that a waiver is for? */
export function isForShop({ shop: glob }: Waiver, run: WaiverGrounds['run']): boolean {
  return (
    glob === undefined ||
    [shopNameOf(run), hostOf(run)].some((name) => picomatch.isMatch(name, glob, { nocase: true }))
  );
}

/** What a shop is called: by the name that it was given, or else by the host of the target, which many shops may share. */
export function shopNameOf(run: WaiverGrounds['run']): string {
  return run.shop ?? hostOf(run);
}

function hostOf({ target }: WaiverGrounds['run']): string {
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
