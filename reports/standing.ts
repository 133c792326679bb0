import type { Level } from '../spec/requirements/requirement.ts';
import type { Outcome } from '../suites/outcome.ts';

/** What a requirement's outcome comes to once its level is taken into account, in the order people want to read it. */
export const standings = [
  'fail',
  'error',
  'inconclusive',
  'waived',
  'warning',
  'pass',
  'not-applicable',
] as const;
export type Standing = (typeof standings)[number];

/**
 * A SHOULD that is not kept is a warning; what is only observed is never counted for or against a shop. Waivers are none of this: they
 * are held against what has a standing.
 */
export function standingOf(level: Level, outcome: Outcome): Standing {
  if (outcome === 'error') return 'error';
  if (level === 'OBSERVED') return 'not-applicable';
  if (level === 'SHOULD' && outcome === 'fail') return 'warning';
  return outcome;
}
