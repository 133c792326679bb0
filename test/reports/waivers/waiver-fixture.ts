import type { AcceptedDeviations } from '../../../reports/build-results.ts';
import type { Report } from '../../../reports/report.ts';
import { signatureOf } from '../../../reports/waivers/signature.ts';
import type { Waiver } from '../../../reports/waivers/waiver.ts';
import type { Reason } from '../../../suites/outcome.ts';
import { buildOutcome, buildReason, buildReport, buildRequirement, type Given } from '../fixture.ts';

export const today = '2026-11-22';
/** A requirement that exists, because a waiver of one that does not is bad. */
export const failing = 'HRV-ORD-MONEY-01';

/** A waiver of the failure that `buildReason` makes, good for another week. */
export function buildWaiver(given: Partial<Waiver> = {}): Waiver {
  return {
    requirement: failing,
    signature: signatureOf(failing, buildReason()),
    reason: 'The new till rounds.',
    owner: 'team-orders',
    issue: 'https://tracker.example/12',
    expires: '2026-11-29',
    line: 1,
    ...given,
  };
}

export function accepting(...waivers: readonly Waiver[]): AcceptedDeviations {
  return { file: 'waivers.yaml', waivers, today };
}

/** A run in which one requirement fails for these reasons, held against waivers. */
export function reportOf(
  waivers: readonly Waiver[],
  given: Given & { readonly reasons?: readonly Reason[] } = {},
): Report {
  const { reasons = [buildReason()], ...others } = given;
  const outcomes = [
    buildOutcome({ requirement: buildRequirement({ id: failing }), outcome: 'fail', reasons }),
    buildOutcome({ requirement: buildRequirement({ id: 'HRV-ORD-MONEY-02' }) }),
  ];
  return buildReport({ outcomes, accepted: accepting(...waivers), ...others });
}
